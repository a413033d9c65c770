# 原因と種類ごとの、見出し、起きたこと、まず確認すること。そのあとに、ガイドのリンクから始めるメール。The English file explains the keys.

## 見出し

guide-heading-admin_approval = { $app } と Outlook の接続に、承認が必要です
guide-heading-admin_approval-request_pending = { $app } の承認の申請が届いています
guide-heading-conditional_access = アクセス ポリシーが { $app } の接続を止めています
guide-heading-conditional_access-security_defaults = セキュリティの既定値群が { $app } の接続を止めています
guide-heading-conditional_access-tenant_restrictions = ほかの組織に関する規則が { $app } の接続を止めています
guide-heading-user_not_assigned = { $app } に接続できるように、使う方を割り当ててください
guide-heading-app_unavailable = { $app } は組織でオフになっています
guide-heading-app_unavailable-not_found = { $app } はディレクトリにまだありません
guide-heading-no_mailbox = { $app } がこのアカウントのメールボックスを見つけられません
guide-heading-no_mailbox-guest = ゲストのメールボックスはここにはありません
guide-heading-personal_account = 個人の Microsoft アカウントが使われました。職場のアカウントをお使いください
guide-heading-personal_account-personal_only = この接続には個人の Microsoft アカウントが必要です
guide-heading-wrong_tenant = そのアカウントは別の組織のものです
guide-heading-wrong_tenant-guest = ゲストとしてサインインしていました。ご自身の組織のアカウントをお使いください
guide-heading-consent_declined = 接続がキャンセルされました。どの画面が表示されましたか
guide-heading-consent_declined-declined = { $app } に Outlook の利用が許可されませんでした
guide-heading-interaction_required = Microsoft での手順があと一つ必要です
guide-heading-session_expired = もう一度 Outlook にサインインしてください
guide-heading-account_problem = Microsoft がアカウントを受け付けませんでした
guide-heading-app_misconfigured = していただくことはありません
guide-heading-transient = していただくことはありません
guide-heading-unknown = 接続できませんでした。理由はまだ分かっていません

## 起きたこと

# 続く文章の最初の文。
guide-tried = 組織の方が、Outlook のアカウントを { $app } に接続しようとしました。

guide-happened-admin_approval = { guide-tried }ユーザーが自分で承認できるアプリとアクセス許可は、Microsoft 365 の設定で決まっています。このアプリはその範囲にないため、Microsoft が管理者の承認を求めています。
guide-happened-admin_approval-consent_off = { guide-tried }お客様の組織ではユーザーが自分でアプリを承認できないため、Microsoft が管理者の承認を求めています。
guide-happened-admin_approval-permission_not_allowed = { guide-tried }ユーザーが自分で付与できないアクセス許可が一つ以上必要なため、Microsoft が管理者の承認を求めています。
guide-happened-admin_approval-managed_policy = { guide-tried }2025 年 11 月以降、Microsoft が管理する同意ポリシーでは、ごく一部のメール アプリを除いて、メールと予定表へのアクセスの判断が管理者に委ねられています。
guide-happened-admin_approval-request_pending = { guide-tried }そのあと、Microsoft の画面で承認を申請しました。申請はレビュー担当者の対応待ちです。
guide-happened-admin_approval-request_denied = { guide-tried }Microsoft の画面で承認を申請しましたが、承認されませんでした。意図した判断であれば、していただくことはありません。そうでない場合は、許可する方法をご案内します。
guide-happened-admin_approval-risky_app = { guide-tried }Microsoft の自動判定が要求を危険と見なしたため、管理者の判断が必要になりました。決める前に、下の発行元とアクセス許可を慎重にご確認ください。
guide-happened-admin_approval-unverified_publisher = { guide-tried }Microsoft が発行元を検証済みと見なさなかったため、管理者の判断が必要になりました。決める前に、下の発行元とアクセス許可を慎重にご確認ください。
guide-happened-admin_approval-assignment_required = { guide-tried }お客様の組織では、このアプリに人の割り当てが必要です。その場合、同意の設定にかかわらず、同意は管理者に委ねられます。必要なことは、承認と割り当ての二つです。
guide-happened-admin_approval-tenant_wide_only = { guide-tried }アプリが求めたものは組織全体に対してしか付与できないため、管理者が行う必要があります。
guide-happened-admin_approval-hidden_block = { guide-tried }Microsoft からの知らせは、接続がキャンセルされたことだけです。ただ、周りの状況 (組織のほかの方も同じところで止まっていること、求めたアクセス許可) から、管理者の承認を求める画面が表示されたものと考えています。

guide-happened-conditional_access = { guide-tried }条件付きアクセス ポリシーがサインインを通しませんでした。アプリのアクセス許可に問題はなく、サインインそのものが止められました。
guide-happened-conditional_access-device = { guide-tried }ポリシーが、管理対象、準拠済み、または参加済みのデバイスを求めました。アプリのアクセス許可に問題はなく、サインインそのものが止められました。
guide-happened-conditional_access-location = { guide-tried }その場所からのサインインは、ポリシーで許可されていません。アプリのアクセス許可に問題はなく、サインインそのものが止められました。
guide-happened-conditional_access-security_defaults = { guide-tried }セキュリティの既定値群が求める条件を、サインインが満たしませんでした。アプリのアクセス許可に問題はなく、サインインそのものが止められました。
guide-happened-conditional_access-tenant_restrictions = { guide-tried }組織をまたぐアクセスの規則が、サインインを通しませんでした。アプリのアクセス許可に問題はなく、サインインそのものが止められました。

guide-happened-user_not_assigned = { guide-tried }お客様の組織では、割り当てられた人だけがこのアプリにサインインできます。この方はまだ一覧にありません。

guide-happened-app_unavailable = { guide-tried }アプリはディレクトリにありますが、サインインがオフになっています。管理者がオフにしたか、以前に承認の申請がブロックされたためです。
guide-happened-app_unavailable-not_found = { guide-tried }Microsoft はディレクトリにこのアプリの項目を見つけられなかったか、機能しなくなった項目だけを見つけました。

guide-happened-no_mailbox = サインインはでき、{ $app } のアクセス許可もあります。ただ、このアカウントには、アプリが接続できる Exchange Online のメールボックスがありません。
guide-happened-no_mailbox-unlicensed = { guide-happened-no_mailbox }Exchange Online のライセンスがないようです。
guide-happened-no_mailbox-on_premises = { guide-happened-no_mailbox }メールボックスは自社の Exchange サーバーにあるようです。
guide-happened-no_mailbox-new_user = { guide-happened-no_mailbox }アカウントが新しく、Microsoft がまだメールボックスを準備しているようです。
guide-happened-no_mailbox-protocol_disabled = { guide-happened-no_mailbox }アプリが必要とするアクセスの方法がオフになっています。
guide-happened-no_mailbox-guest = { guide-happened-no_mailbox }ゲストのため、メールボックスは別の組織にあります。

guide-happened-personal_account = 個人の Microsoft アカウント (Outlook.com、Hotmail、Xbox、自宅の PC などに使うもの) でサインインしていました。{ $app } が接続できるのは、職場から支給された Outlook のアカウントです。二つのアカウントのアドレスが同じこともあります。
guide-happened-personal_account-personal_only = 職場または学校のアカウントでサインインしていましたが、{ $app } のこの接続は個人の Microsoft アカウント用です。
guide-happened-wrong_tenant = 使われたアカウントは、{ $app } が求めた組織とは別の組織のものです。ブラウザーがほかの組織にサインインしたままのときに起こります。
guide-happened-wrong_tenant-guest = ゲストとして参加している組織にサインインしていました。メールボックスはご自身の組織にあるため、{ $app } はそちらで接続する必要があります。
guide-happened-consent_declined = Microsoft からの知らせは、接続がキャンセルされたことだけです。ご自身でキャンセルしたときも、管理者を求める画面から離れたときも同じ知らせになるため、当社からは見分けがつきません。次のどの画面だったか、お確かめください。
guide-happened-consent_declined-declined = Microsoft の画面で { $app } によるメールボックスの利用を許可するかどうかが尋ねられ、許可されませんでした。
guide-happened-interaction_required = Microsoft が接続を許可する前に、もう一度サインインの操作を求めています。
guide-happened-interaction_required-mfa = Microsoft が、コードや Authenticator アプリなど、もう一段階の本人確認を求めました。
guide-happened-interaction_required-password = パスワードの期限が切れているか、先に変更する必要があります。
guide-happened-interaction_required-terms = 先に、組織の利用規約に同意する必要があります。
guide-happened-session_expired = { $app } が使っていた Outlook アカウントのサインインが期限切れになりました。よくあることです。もう一度サインインすると更新されます。
guide-happened-session_expired-revoked = { $app } に与えられていた許可が取り消されました。パスワードの変更、ご自身の操作、または管理者の操作によるものです。もう一度サインインすると更新されます。
guide-happened-account_problem = アカウントそのものに問題があります。ロックされている、無効になっている、パスワードが違うなどの可能性があります。
guide-happened-account_problem-disabled = アカウントが無効になっています。
guide-happened-account_problem-locked = アカウントがロックされています。多くは、誤ったパスワードが何度か入力されたためです。
guide-happened-account_problem-password = パスワードが正しくありませんでした。
guide-happened-account_problem-not_found = このアカウントは Microsoft に登録がありません。アドレスの入力違いか、別名のアドレスかもしれません。
guide-happened-account_problem-unlicensed = アカウントに、必要なライセンスがありません。
guide-happened-app_misconfigured = 原因は { $app } の側にあります。技術担当者に知らせました。
guide-happened-transient = Microsoft に一時的な問題がありました。数分後にもう一度試すと、たいていうまくいきます。
guide-happened-unknown = Microsoft から、まだ知らない回答が返ってきました。秘密の情報を除いて保存し、{ $app } で調べています。

## まず確認すること

guide-hint-conditional_access-device = 準拠済みまたはハイブリッド参加済みのデバイスや、承認されたクライアント アプリを求めるポリシーをお探しください。管理対象のデバイスから接続するのが、多くの場合いちばん簡単です。
guide-hint-conditional_access-location = ネームド ロケーションや、ブロックする国を定めたポリシーをお探しください。職場または VPN から接続するだけで済むことがあります。
guide-hint-conditional_access-security_defaults = セキュリティの既定値群に例外は設けられません。本人が多要素認証に登録し、先進認証のサインイン画面を使う必要があります。
guide-hint-conditional_access-tenant_restrictions = |External Identities > テナント間アクセス設定|と、プロキシまたはデバイスのテナント制限をご確認ください。
guide-hint-no_mailbox-unlicensed = Exchange Online を含むライセンスをアカウントに割り当ててください。
guide-hint-no_mailbox-on_premises = 自社の Exchange サーバーのメールボックスには、この方法では接続できません。メールボックスを Exchange Online に移行するか、そこにあるメールボックスを接続してください。
guide-hint-no_mailbox-new_user = 15 分待ってから、もう一度接続してください。
guide-hint-no_mailbox-protocol_disabled = 認証済み SMTP や EWS など、拒否されたプロトコルについて、組織とメールボックスの設定をご確認ください。
guide-hint-no_mailbox-guest = ご本人が、ご自身の組織のアカウントでサインインする必要があります。

## 管理者へのメール

guide-letter =
    .subject = Microsoft 365 での { $app } 承認のお願い
    .hello = お疲れさまです。
    .sentence = Outlook のアカウントを { $app } に接続するには、先に管理者の承認が必要です。
    .page = していただくことと、それで変わることは、次のページにあります。
    .thanks = よろしくお願いいたします。
guide-letter-conditional_access =
    .subject = アクセス ポリシーで { $app } を Outlook に接続できません
    .sentence = Outlook のアカウントを { $app } に接続しようとしたところ、組織のアクセス ポリシーで止められました。
guide-letter-user_not_assigned =
    .subject = { $app } への割り当てのお願い
    .sentence = アプリに割り当てられていないため、Outlook のアカウントを { $app } に接続できませんでした。
guide-letter-app_unavailable =
    .subject = Microsoft 365 で { $app } がオフになっています
    .sentence = 組織でアプリが使えない状態のため、Outlook のアカウントを { $app } に接続できませんでした。
guide-letter-no_mailbox =
    .subject = { $app } がメールボックスを見つけられません
    .sentence = 接続できるメールボックスが見つからないため、Outlook のアカウントを { $app } に接続できませんでした。

## サポートへのメール

guide-support-mail =
    .subject = Outlook の接続について ({ $reference })
    .hello = お世話になっております。
    .person = 接続しようとした方のアドレス:
    .domain = Microsoft 365 のドメイン:
    .screen = 画面の表示 (画像を添付してください):
