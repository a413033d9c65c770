# Words that mails and pages share.

your-organisation = お客様の組織
our-organisation = 当組織
label-app = アプリ
label-publisher = 発行元
label-client-id = アプリケーション (クライアント) ID
label-organisation = 組織
label-tenant-id = テナント ID
label-permissions = 委任された Microsoft Graph のアクセス許可
label-asked-by = 依頼者
label-waiting = お待ちの人数
label-account-used = 使用されたアカウント
label-reference = 受付番号

trust-title = このメールは本物ですか
trust-never = パスワード、コード、お支払いを、メールや当社のページでお尋ねすることはありません。サインインするのは、Microsoft のページか { $app } の画面だけです。
trust-check = ご自身で確かめるときは、このメールのリンクを使わず、いつもの方法で { $app } を開くか、{ $support } までお問い合わせください。

trust-check-admin = ご自身で確かめるときは、このメールのリンクを使わず、Microsoft Entra 管理センターを直接開き、発行元とクライアント ID を Microsoft の承認画面のものと見比べてください。{ $support } へのお問い合わせも歓迎します。
