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
trust-never = パスワード、サインイン用のコード、お支払いを、メールや当社のページでお尋ねすることはありません。サインインするのは、Microsoft のページか { $app } の画面だけです。
trust-check = ご自身で確かめるときは、このメールのリンクを使わず、いつもの方法で { $app } を開くか、{ $support } までお問い合わせください。

trust-check-admin = ご自身で確かめるときは、このメールのリンクを使わず、接続を希望している方に尋ねるか、Microsoft Entra 管理センターを直接開くか、{ $support } までお問い合わせください。Microsoft の承認画面には発行元が表示され、ブラウザーのアドレスにはクライアント ID が含まれています。どちらも、ここに記載のものと一致している必要があります。

## The pages of the guide. $reference: the case. $expires: a day.

page-skip = 本文へ移動
page-guide = Outlook 接続ガイド
page-language = 言語
page-footer = このページは { $app } ({ $publisher }) のために運営されています。個人の名前や完全なアドレスの記載はなく、開いても何も変更されません。
page-valid = 受付番号 { $reference }。このリンクの有効期限は { $expires } です。
page-description = Outlook を { $app } に接続できるようにするための手順です。
page-questions = ご質問は [{ $support }](support) まで。
page-help-title = お困りのときは
page-help = [{ $support }](support) まで、受付番号 **{ $reference }** を添えてお知らせください。Microsoft の画面の画像があると助かります。パスワードやコードは含めないでください。
page-resolved-title = 解決しました。ありがとうございます
page-resolved = していただくことはもうありません。まだ接続していない場合は、もう一度お試しください。1 分ほどで終わります。
page-expired-title = このリンクは有効ではありません
page-expired = ガイドのリンクは、期限が過ぎるか、サポートが差し替えると使えなくなります。お送りした相手の方に、新しいリンクをメールできます。
page-expired-send = 新しいリンクを送る
page-fresh-title = 新しいリンクをお送りしています
page-fresh = お待ちの方がいれば、{ $app } でお使いのアドレスに、通常 1 分以内にリンクが届きます。届かないときは、迷惑メール フォルダーをご確認ください。
page-claimed = 対応済みとの連絡がありました。次に接続できた時点で確認されます。

## Days ($day, $year) and lists of names ($first, $last).

date-1 = { $year }年1月{ $day }日
date-2 = { $year }年2月{ $day }日
date-3 = { $year }年3月{ $day }日
date-4 = { $year }年4月{ $day }日
date-5 = { $year }年5月{ $day }日
date-6 = { $year }年6月{ $day }日
date-7 = { $year }年7月{ $day }日
date-8 = { $year }年8月{ $day }日
date-9 = { $year }年9月{ $day }日
date-10 = { $year }年10月{ $day }日
date-11 = { $year }年11月{ $day }日
date-12 = { $year }年12月{ $day }日
list-comma = { $first }、{ $last }
list-and = { $first } と { $last }
