# アプリがすぐに表示する言葉。The English file explains the keys and the values.

advice-admin_approval =
    .title = IT 管理者による { $app } の承認が必要です
    .message = お客様の組織では、このようなアプリを承認できるのは管理者だけです。管理者に送る短いガイドをご用意できます。約 5 分、一度で全員分が済みます。
advice-admin_approval-consent_off =
    .title = { advice-admin_approval.title }
    .message = お客様の組織では、ユーザーによる承認がオフになっています。管理者に送る短いガイドをご用意できます。約 5 分で済みます。
advice-admin_approval-managed_policy =
    .title = { advice-admin_approval.title }
    .message = Microsoft の現在の既定では、メールと予定表へのアクセスに管理者の承認が必要です。管理者に送る短いガイドをご用意できます。
advice-admin_approval-request_pending =
    .title = 申請が管理者の対応待ちです
    .message = Microsoft が申請を送り、組織の管理者が判断します。申請の場所はガイドでご案内できます。
advice-admin_approval-request_denied =
    .title = 組織は申請を承認しませんでした
    .message = 管理者は今回 { $app } を承認しませんでした。もう一度申請する場合は、ガイドが管理者の疑問に役立つかもしれません。
advice-admin_approval-risky_app =
    .title = { advice-admin_approval.title }
    .message = Microsoft は念のため、管理者の承認を求めています。当社を先に確認する方法を示すガイドをご用意できます。
advice-admin_approval-unverified_publisher =
    .title = { advice-admin_approval.title }
    .message = お客様の組織では、ユーザーが承認できる発行元が限られています。当社を先に確認する方法を示す、管理者向けのガイドをご用意できます。
advice-admin_approval-assignment_required =
    .title = { advice-admin_approval.title }
    .message = お客様の組織では、このアプリを使えるのは選ばれた方だけです。管理者に送る短いガイドをご用意できます。
advice-admin_approval-hidden_block =
    .title = おそらく組織による { $app } の承認が必要です
    .message = Microsoft からの知らせは、接続がキャンセルされたことだけです。「管理者の承認が必要」と表示された場合は、ガイドを管理者に送ってください。ご自身でキャンセルした場合は、もう一度お試しください。

advice-settling =
    .title = 組織が { $app } を承認しました
    .message = 全員が使えるようになるまで、最長 1 時間かかることがあります。{ $time } にもう一度お試しください。
advice-still-blocked =
    .title = 承認済みですが、Microsoft がまだ許可していません
    .message = 組織はすでに { $app } を承認しているため、依頼し直す必要はありません。もう一度お試しください。当社でも調べています。

advice-consent_declined =
    .title = 接続がキャンセルされました
    .message = ご自身でキャンセルした場合は、もう一度試して「承諾」を選んでください。管理者の承認を求められた場合は、管理者に送る内容がガイドにあります。
advice-consent_declined-declined =
    .title = アクセス許可が承諾されませんでした
    .message = { $app } がメールと予定表を扱うために必要です。接続するには、もう一度試して「承諾」を選んでください。
advice-consent_declined-unfinished =
    .title = 接続が完了しませんでした
    .message = Microsoft から何も返ってきませんでした。いつでもやり直せます。管理者の承認を求められた場合は、管理者に送る内容がガイドにあります。

advice-personal_account =
    .title = 個人の Microsoft アカウントが使われました
    .message = { $app } が接続できるのは職場または学校のアカウントです。もう一度試し、Microsoft の画面で職場のアドレスを選んでください。
advice-personal_account-personal_only =
    .title = 個人の Microsoft アカウントが必要です
    .message = 職場または学校のアカウントでサインインしていました。もう一度試し、Microsoft の画面で個人のアカウントを選んでください。

advice-wrong_tenant =
    .title = そのアカウントは別の組織のものです
    .message = Microsoft は対象の組織でアカウントを見つけられませんでした。プライベート ウィンドウで、ご自身の組織のアカウントを選んでもう一度お試しください。
advice-wrong_tenant-guest =
    .title = 別の組織のゲストとしてサインインしていました
    .message = ゲストのメールボックスはそこにはありません。プライベート ウィンドウで、ご自身の職場アカウントでもう一度お試しください。

advice-user_not_assigned =
    .title = { $app } の利用者への追加が必要です
    .message = 組織では、このアプリを使えるのは選ばれた方だけです。IT 管理者に追加をご依頼ください。方法はガイドにあります。

advice-conditional_access =
    .title = 組織のセキュリティ規則によりサインインが止められました
    .message = どの規則かは IT 管理者が確認し、許可できます。見る場所はガイドにあります。
advice-conditional_access-device =
    .title = このデバイスからの接続は組織で許可されていません
    .message = 組織が管理するデバイスでお試しください。それでもできないときは、IT 管理者が対応できます。見る場所はガイドにあります。
advice-conditional_access-location =
    .title = この場所からの接続は組織で許可されていません
    .message = いつもの職場または組織の VPN からお試しください。それでもできないときは、IT 管理者が対応できます。
advice-conditional_access-tenant_restrictions =
    .title = このネットワークでは、この組織にサインインできません
    .message = お使いのネットワークまたはデバイスは、特定の組織だけを許可しています。別のネットワークで試すか、IT 管理者にお尋ねください。

advice-interaction_required =
    .title = Microsoft での手順があと一つ必要です
    .message = もう一度接続し、コードの入力や認証アプリの確認など、Microsoft が表示する手順をすべて終えてください。
advice-interaction_required-mfa =
    .title = Microsoft が本人確認を求めています
    .message = もう一度接続し、職場でいつも使うコードまたは確認で、本人確認を終えてください。
advice-interaction_required-password =
    .title = Microsoft がパスワードの変更を求めています
    .message = もう一度接続し、Microsoft に求められたらパスワードを変更してください。職場でのいつもの方法で、先に変更しても構いません。
advice-interaction_required-terms =
    .title = 組織の利用規約への同意が必要です
    .message = もう一度接続し、Microsoft が規約を表示したら同意してください。

advice-session_expired =
    .title = もう一度アカウントを接続してください
    .message = Microsoft が接続を終了しました。ときどき起こることです。接続し直すのに 1 分もかかりません。
advice-session_expired-revoked =
    .title = { advice-session_expired.title }
    .message = 接続が終了しました。多くはパスワードの変更によるものです。接続し直すのに 1 分もかかりません。

advice-account_problem =
    .title = Microsoft がこのアカウントのサインインを受け付けません
    .message = アドレスとパスワードを確認して、もう一度お試しください。できないときは、Microsoft 365 のアカウントを管理している方が理由を確認できます。
advice-account_problem-disabled =
    .title = このアカウントは無効になっています
    .message = 組織が Microsoft で無効にしています。別のアカウントを使うか、Microsoft 365 のアカウントを管理している方にお尋ねください。
advice-account_problem-locked =
    .title = このアカウントは一時的にロックされています
    .message = 試行が多すぎると Microsoft がアカウントをロックします。30 分待ってから、正しいパスワードでお試しください。
advice-account_problem-password =
    .title = パスワードが正しくありませんでした
    .message = この Microsoft アカウントのパスワードでもう一度お試しください。お忘れの場合は、Microsoft のサインイン画面で再設定できます。
advice-account_problem-not_found =
    .title = このアカウントは Microsoft に登録がありません
    .message = アドレスのつづりをご確認ください。Microsoft アカウントではないアドレスの可能性もあります。

advice-app_unavailable =
    .title = { $app } は組織でオフになっています
    .message = IT 管理者が再びオンにできます。場所はガイドにあります。
advice-app_unavailable-not_found =
    .title = { $app } は組織にまだ追加されていません
    .message = IT 管理者が一度承認すると追加できます。方法はガイドにあります。

advice-app_misconfigured =
    .title = 当社側に問題があります
    .message = 操作に誤りはなく、していただくことはありません。技術担当者に知らせました。

advice-no_mailbox =
    .title = このアカウントの Outlook メールボックスが見つかりません
    .message = サインインはできましたが、{ $app } が使えるメールボックスがないと Microsoft は答えています。組織の Microsoft 365 を管理している方が対応できます。
advice-no_mailbox-unlicensed =
    .title = このアカウントには Exchange Online のライセンスがありません
    .message = サインインはできましたが、ライセンスがないため接続するメールボックスがありません。組織の Microsoft 365 を管理している方が割り当てられます。
advice-no_mailbox-on_premises =
    .title = メールボックスは組織のサーバーにあります
    .message = { $app } が接続できるのは Microsoft 365 のメールボックスです。移行できるかどうか、IT 管理者にお尋ねください。
advice-no_mailbox-new_user =
    .title = メールボックスの準備がまだできていません
    .message = 新しいメールボックスの準備には、よく 15 分ほどかかります。しばらくしてからお試しください。
advice-no_mailbox-protocol_disabled =
    .title = 組織がこのメールボックスへのアクセスをオフにしています
    .message = サインインはできましたが、{ $app } が使う接続方法がオフになっています。IT 管理者がオンにできます。場所はガイドにあります。
advice-no_mailbox-guest =
    .title = { advice-wrong_tenant-guest.title }
    .message = { advice-wrong_tenant-guest.message }

advice-transient =
    .title = Microsoft に一時的な問題が起きています
    .message = たいていは自然に解消します。数分後にもう一度お試しください。
advice-transient-throttled =
    .title = Microsoft が間隔を空けるよう求めています
    .message = 数分待ってから、もう一度お試しください。

advice-unknown =
    .title = 接続できませんでした
    .message = まだ知らないエラーのため、調べています。プライベート ウィンドウでやり直すと、意外とうまくいくことがあります。
