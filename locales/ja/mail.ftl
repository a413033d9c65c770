# メール。The English file explains the keys and the values. The letter to the administrator is kept short: a link can hold only so much.

mail-others =
    { $others ->
       *[other] ほかに { $others } 人の同僚の方が同じ対応をお待ちです。
    }
mail-taken-on = { $org } の方から、対応が完了したとの連絡がありました。もう一度接続をお試しください。まだ止められるときは、管理者にご連絡ください。
mail-in-use = 管理者向けのガイドをすでにどなたかが使い始めています。どなたにも連絡する必要がないかもしれません。申請の状況は下で確認できます。
mail-admin-connected = { $org } の管理者の方が Outlook に接続しました。もう接続できるかもしれませんので、もう一度お試しください。まだ止められるときは、管理者にご連絡ください。承認がその管理者ご自身のアカウントだけに効いている場合があります。
mail-what-to-do = 次にすること
mail-if-admin = ご自身が管理者の場合は、ガイドを開いてそのままお進みください。
mail-status = ガイドを開く
mail-request = 申請の状況を確認する
mail-connect = Outlook を接続する
mail-guide = ガイドを開く
mail-unsubscribe = Outlook の接続に関するメールを停止する
mail-trust-sent = このメールは、{ $to } の { $app } アカウントに Microsoft アカウントを接続する操作があったためお送りしています。送信元は { $from } です。ご返信は { $support } に届き、担当者が読みます。
mail-footer = 受付番号 { $reference }。お問い合わせの際はこの番号をお知らせください。同じメールを数日のうちに繰り返しお送りすることはなく、進展があればお知らせします。接続した覚えがない場合は、このメールは無視していただいて構いません。

mail-forward-cut = ここから転送してください
mail-forward-minutes = 所要時間は約 5 分です。一度の承認で全員が使えるようになります。
mail-forward-safe = サインインはこれまでどおり各自が行います。{ $app } が扱うのは、接続した方のメールボックスと予定表だけです。承認はいつでも取り消せます。方法はガイドにあります。
mail-forward-open = 管理者向けガイドを開く
mail-forward-no-account = ガイドの閲覧にアカウントは要りません。個人名の記載はなく、次のアドレスで開けます。
mail-forward-questions = ご質問は { $support } まで、受付番号 { $reference } を添えてお送りください。
mail-write-admin = 管理者にメールを書く
mail-letter-hello = お疲れさまです。
mail-letter-app = アプリは { $publisher } の { $app }、クライアント ID は { $client_id } です。
mail-letter-thanks = よろしくお願いいたします。

mail-admin_approval =
    .subject = { $app } の利用に IT 管理者の承認が必要です
    .preheader = 管理者へのメール一通で進みます。文面は下にご用意しました。
    .title = 管理者による { $app } の承認が必要です
    .lead = Outlook を { $app } に接続しようとされましたが、操作に誤りはありません。{ $org } では、メールと予定表を扱うアプリを承認できるのは管理者だけです。
    .stake = 承認されるまで、{ $app } は予定表を確認したり、代わりにメールを送ったりできません。
    .step1 = { $org } の Microsoft 365 を管理している方にこのメールを転送するか、下の「{ mail-write-admin }」をお使いください。IT サポート会社、経営者、メールボックスを設定した方などが該当します。
    .step2 = その方がガイドを開いて承認します。約 5 分で済み、一度で全員が使えるようになります。
    .step3 = そのあと、もう一度接続してください。接続を確認できしだいお知らせします。
    .forward-title = { $org } の Microsoft 365 管理者の方へ
    .forward-lead = 組織の方が、Outlook のメールと予定表を { $app } に接続しようとしています。{ $org } の同意の設定により、先に管理者の承認が必要です。
    .forward-ask = 下のガイドでは、{ $app } が { $permissions } 個のアクセス許可それぞれでできること、発行元の確認方法、許可する二つの方法をご案内しています。このアプリだけを承認する方法 (クラウド アプリケーション管理者で可能) と、ユーザー自身の承認を許可する方法 (二つの設定、グローバル管理者が対象) です。
    .letter-subject = { $app } 承認のお願い ({ $ours })
    .letter-ask = Outlook のメールと予定表を { $app } に接続したいのですが、先に { $ours } の管理者の承認が必要です。約 5 分、一度で済みます。
    .letter-guide = { $app } の確認と承認のガイドです。

mail-admin_approval-consent_off =
    .forward-lead = 組織の方が、Outlook のメールと予定表を { $app } に接続しようとしています。{ $org } ではアプリへのユーザーの同意がオフになっているため、先に管理者の承認が必要です。

mail-admin_approval-managed_policy =
    .lead = Outlook を { $app } に接続しようとされましたが、操作に誤りはありません。2025 年末から、{ $org } のような組織では、Microsoft の既定の設定により、メールと予定表を扱うアプリに管理者の承認が必要です。
    .forward-lead = 組織の方が、Outlook のメールと予定表を { $app } に接続しようとしています。Microsoft が管理する同意ポリシーにより、2025 年末から、発行元を問わず Mail.ReadWrite と Calendars.ReadWrite に管理者の承認が必要です。

mail-admin_approval-request_pending =
    .subject = { $app } の利用申請が管理者の対応待ちです
    .preheader = 申請は Microsoft に届いています。管理者への一言で早く進みます。
    .title = 申請が管理者の対応待ちです
    .lead = Outlook を { $app } に接続する申請を、Microsoft が管理者に送りました。これから { $org } の管理者が判断します。こうした申請は見落とされやすく、期限もあります。
    .step1 = { $org } の Microsoft 365 を管理している方に、申請が届いていることをお伝えください。このメールを転送するか、下の「{ mail-write-admin }」をお使いください。
    .step2 = その方がガイドを開き、ガイドから申請を開いて承認します。
    .forward-lead = 組織の方が、Microsoft の承認画面で { $app } の利用を申請しました。申請は Microsoft Entra 管理センターの「エンタープライズ アプリ」、「管理者の同意要求」にあります。
    .forward-ask = 下のガイドでは、申請の開き方、{ $app } が { $permissions } 個のアクセス許可それぞれでできること、発行元の確認方法をご案内しています。承認はクラウド アプリケーション管理者が行えます。レビュー担当者であるだけでは承認できません。
    .letter-ask = Microsoft の承認画面で { $app } の利用を申請しました。Outlook の接続のためで、{ $ours } の管理者の対応待ちです。

mail-admin_approval-request_denied =
    .subject = { $app } の利用申請は承認されませんでした
    .preheader = これからできることと、管理者の疑問への答えです。
    .title = { $app } の申請は承認されませんでした
    .lead = Outlook を { $app } に接続する申請について、{ $org } の管理者は承認しないと判断しました。正当な理由があるのかもしれません。説明のない申請だったために、そうなることもあります。
    .step1 = { $org } の Microsoft 365 を管理している方に理由をお尋ねください。もう一度申請する場合は、このメールを転送するか、下の「{ mail-write-admin }」をお使いください。
    .step2 = 判断が変われば、承認の方法はガイドにあります。約 5 分で済みます。
    .forward-lead = 組織の方が、Outlook のメールと予定表を { $app } に接続する申請をしましたが、承認されませんでした。情報が足りなかったためでしたら、こちらをご覧ください。

mail-admin_approval-risky_app =
    .lead = Outlook を { $app } に接続しようとされましたが、操作に誤りはありません。Microsoft は念のため、{ $org } の管理者に先にアプリを確認するよう求めています。
    .forward-lead = 組織の方が、Outlook のメールと予定表を { $app } に接続しようとしています。Microsoft は、まだよく知らないアプリとして、この同意の判断を管理者に委ねました。承認の前に、当社についてご確認ください。

mail-admin_approval-unverified_publisher =
    .lead = Outlook を { $app } に接続しようとされましたが、操作に誤りはありません。{ $org } では、ユーザーが承認できるのは特定の発行元のアプリだけのため、管理者の承認が必要です。
    .forward-lead = 組織の方が、Outlook のメールと予定表を { $app } に接続しようとしています。同意の設定により、この発行元のアプリはユーザーが自分で同意できないため、管理者の承認が必要です。承認の前に、当社についてご確認ください。

mail-admin_approval-assignment_required =
    .lead = Outlook を { $app } に接続しようとされましたが、操作に誤りはありません。{ $org } では、このアプリを使えるのは選ばれた方だけで、管理者がその方たちのために承認します。
    .forward-lead = 組織の方が、Outlook のメールと予定表を { $app } に接続しようとしています。{ $org } ではこのアプリの「割り当てが必要ですか?」が「はい」になっているため、管理者が承認し、使う方を割り当てる必要があります。

mail-admin_approval-hidden_block =
    .subject = { $app } の利用に管理者の承認が必要なようです
    .lead = Outlook を { $app } に接続しようとされました。Microsoft からの知らせは、サインインがキャンセルされたことだけです。ただ、{ $org } のほかの方に承認を求める画面が出たため、同じ画面が出たものと考えています。ご自身でキャンセルされた場合は、もう一度接続して「承諾」を選んでください。

mail-hidden_block =
    .subject = Outlook はまだ { $app } に接続されていません
    .preheader = キャンセルでも、承認を求める画面でも、続ける方法があります。
    .title = Outlook はまだ接続されていません
    .lead = Outlook を { $app } に接続しようとされました。Microsoft からの知らせは、サインインがキャンセルされたことだけです。ご自身でキャンセルされたのか、Microsoft に止められたのか、当社からは見分けがつきません。そこで、両方の進め方をご案内します。
    .way1-title = ご自身でキャンセルした、またはページを閉じた場合
    .way1 = 問題はありません。もう一度接続し、Microsoft がアクセス許可の一覧を表示したら「承諾」を選んでください。
    .way2-title = 「管理者の承認が必要」と表示された場合
    .way2 = { $org } の管理者が { $app } を承認する必要があります。Microsoft 365 を管理している方に下の部分を転送するか、「{ mail-write-admin }」をお使いください。IT サポート会社、経営者、メールボックスを設定した方などが該当します。
    .forward-title = { mail-admin_approval.forward-title }
    .forward-lead = 組織の方が、Outlook のメールと予定表を { $app } に接続しようとしています。先に管理者の承認が必要だと表示されたようです。
    .forward-ask = { mail-admin_approval.forward-ask }
    .letter-subject = { mail-admin_approval.letter-subject }
    .letter-ask = { mail-admin_approval.letter-ask }
    .letter-guide = { mail-admin_approval.letter-guide }

mail-hidden_block-unfinished =
    .preheader = ページを閉じた場合も、承認を求める画面の場合も、続ける方法があります。
    .lead = Outlook を { $app } に接続し始められましたが、Microsoft から何も返ってきませんでした。ページを閉じられたのか、Microsoft に止められたのか、当社からは見分けがつきません。そこで、両方の進め方をご案内します。

mail-hidden_block-declined =
    .subject = { mail-hidden_block.subject }
    .preheader = アクセス許可が承諾されませんでした。接続はいつでもできます。
    .lead = Outlook を { $app } に接続しようとされ、アクセス許可が承諾されませんでした。お決めになるのはご自身です。意図と違っていた場合や、途中で止められた場合のために、両方の進め方をご案内します。
    .way1-title = 承諾しないと決めた、またはキャンセルした場合

mail-personal_account =
    .subject = { $app } の接続には職場のアカウントをお使いください
    .preheader = 三つの手順、約 2 分です。故障ではありません。
    .title = 個人の Microsoft アカウントが使われました
    .lead = Outlook を { $app } に接続しようとされました。Microsoft には個人のアカウントでサインインしていましたが、{ $app } が接続できるのは職場または学校のアカウントです。
    .stake = { mail-sign_in_again.stake }
    .account = 使用されたアカウント
    .needed-label = 必要なアカウント
    .needed = 職場または学校のアカウント (仕事のメールと予定表に使っているもの)
    .step1 = ブラウザーでプライベート ウィンドウ (InPrivate、シークレット、プライベート) を開きます。前のアカウントで自動的にサインインするのを防ぐためです。
    .step2 = そのウィンドウで { $app } を開き、Outlook の接続を選びます。
    .step3 = Microsoft の画面で職場のメール アドレスを入力します。「職場または学校アカウント」と「個人用アカウント」が表示されたら、前者を選びます。
    .after = Microsoft の職場アカウントをお持ちでない場合は、このメールにご返信ください。別の方法を一緒に探します。

mail-personal_account-personal_only =
    .subject = { $app } には個人の Microsoft アカウントを接続してください
    .title = 職場または学校のアカウントが使われました
    .lead = Outlook を { $app } に接続しようとされました。Microsoft には職場または学校のアカウントでサインインしていましたが、ここでは個人の Microsoft アカウントが必要です。
    .needed = 個人の Microsoft アカウント (outlook.com、hotmail.com、live.com などで終わるもの)
    .step3 = Microsoft の画面で個人のメール アドレスを入力します。「職場または学校アカウント」と「個人用アカウント」が表示されたら、後者を選びます。
    .after = Microsoft の個人アカウントをお持ちでない場合は、このメールにご返信ください。別の方法を一緒に探します。

mail-wrong_tenant =
    .subject = その Microsoft アカウントは別の組織のものです
    .preheader = ブラウザーが自動で選んだのかもしれません。三つの手順で直ります。
    .title = そのアカウントは別の組織のものです
    .lead = Outlook を { $app } に接続しようとされましたが、Microsoft は対象の組織でそのアカウントを見つけられませんでした。多くの場合、ブラウザーが別の職場アカウントでサインインしたままになっています。
    .stake = { mail-sign_in_again.stake }
    .account = { mail-personal_account.account }
    .needed-label = { mail-personal_account.needed-label }
    .needed = 接続したいメールと予定表がある組織のアカウント
    .step1 = { mail-personal_account.step1 }
    .step2 = { mail-personal_account.step2 }
    .step3 = Microsoft の画面で、接続したいアカウントの完全なメール アドレスを入力します。
    .after = 正しいアカウントのはずでしたら、このメールにご返信ください。お調べします。

mail-wrong_tenant-guest =
    .subject = 別の組織にゲストとしてサインインしていました
    .title = ゲストとしてサインインしていました
    .lead = Outlook を { $app } に接続しようとされましたが、Microsoft はゲストとして参加している組織にサインインしました。ゲストのメールボックスはそこにはありません。

mail-organisation_policy =
    .subject = セキュリティ規則により { $app } が止められました
    .preheader = どの規則かは管理者が確認し、許可できます。文面をご用意しました。
    .title = セキュリティ規則によりサインインが止められました
    .lead = Outlook を { $app } に接続しようとされました。サインインはできましたが、{ $org } のセキュリティ規則により通りませんでした。やり直しても通ることはまれです。どの規則かは管理者が確認できます。
    .stake = 解決するまで、{ $app } は予定表を確認したり、代わりにメールを送ったりできません。
    .step1 = { $org } の Microsoft 365 を管理している方にこのメールを転送するか、下の「{ mail-write-admin }」をお使いください。
    .step2 = その方がサインイン ログで規則を確認し、判断します。見る場所はガイドにあります。
    .step3 = { mail-admin_approval.step3 }
    .forward-title = { mail-admin_approval.forward-title }
    .forward-lead = 組織の方が、Outlook のメールと予定表を { $app } に接続しようとしましたが、アクセス ポリシー (多くは条件付きアクセス) がサインインをブロックしました。
    .forward-ask = 下のガイドでは、サインイン ログで該当のポリシーを見つける方法と、選べる対応をご案内しています。緩める必要がないことも多く、管理対象のデバイス、既知のネットワーク、アプリの割り当てで足りる場合があります。
    .letter-subject = ポリシーで { $app } が使えません ({ $ours })
    .letter-ask = Outlook を { $app } に接続したいのですが、{ $ours } のアクセス ポリシーでブロックされます。ご確認いただけますか。
    .letter-guide = 確認する場所と対応のガイドです。

mail-organisation_policy-device =
    .title = 別のデバイスからの接続が必要です
    .lead = Outlook を { $app } に接続しようとされました。サインインはできましたが、{ $org } では管理対象または登録済みのデバイスからだけ許可されています。お持ちでしたら、そのデバイスから接続してください。なければ、管理者が対応できます。

mail-organisation_policy-location =
    .title = この場所からの接続は許可されていません
    .lead = Outlook を { $app } に接続しようとされました。サインインはできましたが、{ $org } ではその場所からの接続が許可されていません。いつもの職場または VPN からお試しください。それでもできないときは、管理者が対応できます。

mail-organisation_policy-tenant_restrictions =
    .title = ネットワークが特定の組織だけを許可しています
    .lead = Outlook を { $app } に接続しようとされましたが、お使いのネットワークまたはデバイスは、特定の組織へのサインインだけを許可しています。別のネットワークでお試しください。それでもできないときは、管理者が対応できます。

mail-assignment =
    .subject = { $app } の利用者への追加が必要です
    .preheader = 管理者が 2 分ほどで追加できます。文面をご用意しました。
    .title = { $app } の利用者への追加が必要です
    .lead = Outlook を { $app } に接続しようとされました。{ $org } では、このアプリを使えるのは選ばれた方だけで、まだ追加されていません。
    .stake = 追加されるまで、{ $app } は予定表を確認したり、代わりにメールを送ったりできません。
    .step1 = { mail-organisation_policy.step1 }
    .step2 = その方が、ご本人または所属するグループを追加します。約 2 分で済みます。
    .step3 = { mail-admin_approval.step3 }
    .forward-title = { mail-admin_approval.forward-title }
    .forward-lead = 組織の方が、Outlook のメールと予定表を { $app } に接続しようとしました。{ $org } ではこのアプリに割り当てが必要ですが、この方は割り当てられていません。
    .forward-ask = 下のガイドでは、「エンタープライズ アプリ」、「ユーザーとグループ」で人やグループを割り当てる方法と、アプリが未承認の場合に確認することをご案内しています。
    .letter-subject = { $app } への追加のお願い ({ $ours })
    .letter-ask = Outlook を { $app } に接続したいのですが、{ $ours } では割り当てられた人だけが使えます。追加していただけますか。
    .letter-guide = 方法はこのガイドにあります。

mail-app_unavailable =
    .subject = { $app } は組織でオフになっています
    .preheader = 管理者が再びオンにできます。文面をご用意しました。
    .title = { $app } は組織でオフになっています
    .lead = Outlook を { $app } に接続しようとされました。{ $org } ではこのアプリがオフになっているため、どなたもサインインできません。意図して設定された可能性もあるため、お尋ねになるのが確実です。
    .stake = オンになるまで、{ $app } は予定表を確認したり、代わりにメールを送ったりできません。
    .step1 = { mail-organisation_policy.step1 }
    .step2 = その方がアプリを確認し、オンにします。約 5 分で済みます。
    .step3 = { mail-admin_approval.step3 }
    .forward-title = { mail-admin_approval.forward-title }
    .forward-lead = 組織の方が、Outlook のメールと予定表を { $app } に接続しようとしました。{ $org } では、このエンタープライズ アプリのサインインが無効になっています。
    .forward-ask = 下のガイドでは、確認する場所、{ $app } が { $permissions } 個のアクセス許可それぞれでできること、必要に応じてオンにする方法をご案内しています。
    .letter-subject = { $app } がオフになっています ({ $ours })
    .letter-ask = Outlook を { $app } に接続したいのですが、{ $ours } ではアプリがオフです。問題なければオンにしていただけますか。
    .letter-guide = 設定の場所と、アプリが求める内容です。

mail-app_unavailable-not_found =
    .subject = { $app } は組織にまだ追加されていません
    .title = { $app } は組織にまだ追加されていません
    .lead = Outlook を { $app } に接続しようとされました。Microsoft は { $org } でこのアプリを見つけられません。管理者が一度承認して追加する必要があります。
    .stake = 追加されるまで、{ $app } は予定表を確認したり、代わりにメールを送ったりできません。
    .step2 = その方がアプリを確認して承認します。約 5 分で済み、一度で全員が使えるようになります。
    .forward-lead = 組織の方が、Outlook のメールと予定表を { $app } に接続しようとしました。{ $org } の「エンタープライズ アプリ」に、このアプリがまだありません。
    .forward-ask = 下のガイドでは、{ $app } が { $permissions } 個のアクセス許可それぞれでできること、発行元の確認方法、承認してアプリを追加する方法 (クラウド アプリケーション管理者で可能) をご案内しています。
    .letter-subject = { mail-admin_approval.letter-subject }
    .letter-ask = Outlook を { $app } に接続したいのですが、{ $ours } にはまだ追加されていません。承認していただけますか。

mail-no_mailbox =
    .subject = アカウントの Outlook メールボックスが見つかりません
    .preheader = サインインはできました。足りないのはメールボックスです。
    .title = { $app } が使えるメールボックスがありません
    .lead = Outlook を { $app } に接続しようとされ、サインインはできました。ただ、このアカウントには { $app } が使える Microsoft 365 のメールボックスがないと Microsoft は答えています。
    .stake = { mail-sign_in_again.stake }
    .account = { mail-personal_account.account }
    .step1 = 仕事のメールに使っているアカウントですか。ほかにアカウントがあれば、そちらを接続してください。
    .step2 = 正しいアカウントでしたら、{ $org } の Microsoft 365 を管理している方にこのメールを転送するか、下の「{ mail-write-admin }」をお使いください。
    .step3 = { mail-admin_approval.step3 }
    .forward-title = { mail-admin_approval.forward-title }
    .forward-lead = 組織の方が職場アカウントで { $app } にサインインしましたが、Microsoft Graph は Exchange Online のメールボックスを見つけられません。
    .forward-ask = よくある理由は、Exchange Online のライセンスがない、メールボックスが自社のサーバーにある、作成直後または削除済み、のいずれかです。見分け方は下のガイドにあります。
    .letter-subject = メールボックスと { $app } の件 ({ $ours })
    .letter-ask = { $app } にサインインはできますが、Exchange Online のメールボックスがないと表示されます。ライセンスをご確認いただけますか。
    .letter-guide = 確認する点はこのガイドにあります。

mail-no_mailbox-unlicensed =
    .lead = Outlook を { $app } に接続しようとされ、サインインはできました。ただ、アカウントに Exchange Online のライセンスがないため、接続するメールボックスがありません。
    .forward-ask = アカウントに Exchange Online を含むライセンスがないようです。確認と割り当ての場所は下のガイドにあります。新しいメールボックスが使えるまで 15 分ほどかかることがあります。

mail-no_mailbox-on_premises =
    .lead = Outlook を { $app } に接続しようとされ、サインインはできました。ただ、メールボックスは { $org } のサーバーにあり、{ $app } が接続できるのは Microsoft 365 のメールボックスです。
    .forward-ask = メールボックスがオンプレミスにあり、Microsoft Graph から届かないようです。確認の方法と選べる対応は下のガイドにあります。

mail-no_mailbox-new_user =
    .subject = メールボックスの準備がまだできていません
    .preheader = 少し待ってから、もう一度接続してください。ほかの操作は不要です。
    .title = メールボックスの準備がまだできていません
    .lead = Outlook を { $app } に接続しようとされ、サインインはできました。Microsoft がメールボックスを準備しているところのようです。15 分ほどかかることがよくあります。
    .step1 = Web 版の Outlook でメールが見えるようになってから、もう一度接続してください。
    .step2 = 明日になっても変わらなければ、{ $org } の Microsoft 365 を管理している方にこのメールを転送するか、下の「{ mail-write-admin }」をお使いください。

mail-no_mailbox-protocol_disabled =
    .lead = Outlook を { $app } に接続しようとされ、サインインはできました。ただ、{ $app } が使う接続方法が、このメールボックスまたは { $org } 全体でオフになっています。
    .forward-lead = 組織の方が職場アカウントで { $app } にサインインしましたが、アプリからメールボックスへのアクセスがオフになっています。
    .forward-ask = メールボックスまたは組織の設定が、プロトコルや API をブロックしているようです。確認する設定は下のガイドにあります。
    .letter-ask = { $app } にサインインはできますが、アプリからメールボックスへのアクセスがオフのようです。ご確認いただけますか。

mail-no_mailbox-guest =
    .lead = Outlook を { $app } に接続しようとされましたが、ゲストとして参加している組織にサインインしていました。ゲストのメールボックスはそこにはありません。
    .step1 = ブラウザーでプライベート ウィンドウを開き、ご自身の職場アカウントでもう一度接続してください。
    .step2 = すでにそのアカウントでしたら、{ $org } の Microsoft 365 を管理している方にこのメールを転送するか、下の「{ mail-write-admin }」をお使いください。

mail-sign_in_again =
    .subject = Outlook をもう一度 { $app } に接続してください
    .preheader = サインイン一回、1 分もかかりません。
    .title = もう一度サインインしてください
    .lead = { $app } は Outlook の接続を完了できませんでした。Microsoft が、もう一度サインインするよう求めています。
    .stake = 接続されるまで、{ $app } は予定表を確認したり、代わりにメールを送ったりできません。
    .account = アカウント
    .hint = 見慣れた画面でも、Microsoft が表示する手順をすべて終えてください。
    .after = それでもうまくいかないときは、ブラウザーのプライベート ウィンドウで試すか、このメールにご返信ください。

mail-sign_in_again-interaction_required =
    .subject = { $app } の接続には Microsoft での手順があと一つ必要です
    .title = Microsoft での手順があと一つ必要です
    .lead = Outlook を { $app } に接続しようとされましたが、最後まで進みませんでした。Microsoft での手順があと一つ残っています。

mail-sign_in_again-interaction_required-mfa =
    .title = Microsoft が本人確認を求めています
    .lead = Outlook を { $app } に接続しようとされましたが、最後まで進みませんでした。Microsoft が、もう一段階の本人確認を求めています。
    .hint = 電話またはセキュリティ キーをお手元にご用意ください。ご自身の操作で届いた確認だけを承認してください。

mail-sign_in_again-interaction_required-password =
    .title = Microsoft がパスワードの変更を求めています
    .lead = Outlook を { $app } に接続しようとされましたが、Microsoft アカウントのパスワードの期限が切れているか、変更が必要です。
    .hint = 接続のときに Microsoft が新しいパスワードを尋ねます。職場でのいつもの方法で、先に変更していただいても構いません。当社がパスワードを見ることはありません。

mail-sign_in_again-interaction_required-terms =
    .title = 組織の利用規約への同意が必要です
    .lead = Outlook を { $app } に接続しようとされましたが、先に { $org } の利用規約への同意が必要です。
    .hint = 規約は接続のときに Microsoft が表示します。よろしければ、そこで同意してください。

mail-sign_in_again-session_expired =
    .subject = { $app } と Outlook の接続が切れました
    .title = { $app } と Outlook の接続が切れました
    .lead = Microsoft が { $app } と Outlook の接続を終了しました。長く使われなかったときや、サインインの規則が変わったときなどに、ときどき起こります。

mail-sign_in_again-session_expired-revoked =
    .lead = Microsoft が { $app } と Outlook の接続を終了しました。多くはパスワードの変更によるものです。どなたかが意図して終了した可能性もあります。
    .hint = ご自身で終了された場合は、何もする必要はありません。

mail-sign_in_again-account_problem =
    .subject = { $app } の接続で Microsoft にサインインできませんでした
    .preheader = もう一度試す前に確認することをまとめました。
    .title = Microsoft にサインインできませんでした
    .lead = Outlook を { $app } に接続しようとされましたが、Microsoft がサインインを受け付けませんでした。
    .hint = メール アドレスとパスワードをご確認ください。どちらも正しければ、{ $org } の Microsoft 365 を管理している方が理由を確認できます。

mail-sign_in_again-account_problem-disabled =
    .title = この Microsoft アカウントは無効になっています
    .lead = Outlook を { $app } に接続しようとされましたが、Microsoft でこのアカウントが無効になっています。
    .hint = 別の職場アカウントがあれば、そちらを接続してください。なければ、{ $org } の Microsoft 365 を管理している方が有効に戻せます。

mail-sign_in_again-account_problem-locked =
    .title = この Microsoft アカウントは一時的にロックされています
    .lead = Outlook を { $app } に接続しようとされましたが、試行回数が多かったため、Microsoft がアカウントをロックしました。
    .hint = 30 分待ってから、正しいパスワードで接続してください。心当たりのない試行でしたら、パスワードを変更してください。

mail-sign_in_again-account_problem-password =
    .title = パスワードが正しくありませんでした
    .lead = Outlook を { $app } に接続しようとされましたが、Microsoft で入力されたパスワードが正しくありませんでした。
    .hint = { $app } のパスワードではなく、Microsoft アカウントのパスワードをお使いください。お忘れの場合は、Microsoft のサインイン画面で再設定できます。当社がパスワードを見ることはありません。

mail-sign_in_again-account_problem-not_found =
    .title = このアカウントは Microsoft に登録がありません
    .lead = Outlook を { $app } に接続しようとされましたが、入力されたアドレスのアカウントは Microsoft に登録がありません。
    .hint = つづりをご確認ください。メールが Microsoft 365 以外のサービスにある可能性もあります。その場合はこのメールにご返信ください。別の方法を一緒に探します。

mail-reconnect =
    .subject = Outlook を { $app } に接続できるようになりました
    .preheader = 一回のクリックで完了します。
    .title = 接続できるようになりました
    .lead = お知らせです。{ $org } で Outlook を { $app } に接続できなかった原因が解消しました。今度は接続できるはずです。
    .hint = 職場アカウントでサインインし、Microsoft に尋ねられたら「承諾」を選んでください。
    .account = 前回のアカウント
    .after = また Microsoft に止められたときは、このメールにご返信ください。お調べします。管理者に再度依頼する必要はありません。

mail-reconnect-admin_approval =
    .subject = { $app } が承認されました。Outlook を接続できます
    .preheader = 一回のクリックで完了します。管理者の対応は済んでいます。
    .title = 組織で { $app } が承認されました
    .lead = お知らせです。{ $org } で { $app } が承認されました。今度は接続できるはずです。

mail-reminder-1 =
    .subject = { $app } の接続はまだ管理者の対応待ちです
    .preheader = 完了のご連絡はまだ届いていません。管理者へのメールの文面は下にご用意しました。
    .title = Outlook はまだ接続待ちです
    .lead = 数日前、Outlook を { $app } に接続できませんでした。先に { $org } の管理者による対応が必要なためです。当社で分かるかぎり、まだ対応されていないようです。
    .stake = 管理者がまだお気づきでないのかもしれません。すでにどなたかに連絡された場合は、もう一度短くお伝えいただくと進みやすくなります。まだの場合は、下の文面をそのままお送りいただけます。
    .after = すでに対応が済んでいる場合は、もう一度接続してください。このお知らせは自動的に止まります。

mail-reminder-1-hidden_block =
    .lead = 数日前、Outlook を { $app } に接続できませんでした。先に { $org } の管理者による承認が必要なためと思われます。当社で分かるかぎり、まだ承認されていないようです。

mail-reminder-2 =
    .subject = { $app } に接続するための別の二つの方法
    .preheader = 管理者から返事がない場合は、次の方法をお試しください。
    .title = 依頼する方法がほかに二つあります
    .lead = Outlook を { $app } に接続するには、まだ { $org } の管理者の対応が必要です。最初の連絡に返事がなかった場合は、次の方法で進むことがよくあります。
    .way1-title = 1. チケットとして依頼する
    .way1 = 組織に IT ヘルプデスクや外部の IT サポート会社がある場合は、このメールをそちらへ転送してください。チケットには担当者が付きますが、個人あてのメールは見落とされることがあります。
    .way2-title = 2. メールボックスを設定した方に尋ねる
    .way2 = 小さな組織では、経営者、総務の方、メールボックスを用意した方などが管理者であることがよくあります。このメールをお見せください。必要なことは、管理者向けの部分にすべて書いてあります。
    .after = { mail-reminder-1.after }

mail-reminder-3 =
    .subject = { $app } の接続に関する最後のお知らせ
    .preheader = 同じお知らせはもうお送りしません。接続への道は開いています。
    .title = これが最後のお知らせです
    .lead = { $org } では管理者の対応がまだのため、Outlook を { $app } に接続できない状態が続いています。同じお知らせはもうお送りしません。
    .stake = 管理者向けガイドは引き続きお使いいただけます。下の文面もそのままお送りいただけます。管理者が認めないと決めた場合や、管理者がどなたか分からない場合は、{ $support } までご連絡ください。
    .after = { $org } で接続できるようになったことを確認しましたら、お知らせします。
