# 管理者がとれる方法。ロール、それぞれの所要時間と変わること、手順。The English file explains the values and the markup.

## Microsoft のロール

role-application_administrator = アプリケーション管理者
role-cloud_application_administrator = クラウド アプリケーション管理者
role-conditional_access_administrator = 条件付きアクセス管理者
role-global_administrator = グローバル管理者
role-license_administrator = ライセンス管理者
role-privileged_role_administrator = 特権ロール管理者
role-security_reader = セキュリティ閲覧者
role-user_administrator = ユーザー管理者

## すべての方法

guide-minutes = { $minutes } 分
guide-about-minutes = 約 { $minutes } 分
guide-least-role = 必要な最小のロール: { $role }
guide-routes =
    .one = すること
    .choose = 方法を一つ選ぶ
    .choose-note = どれか一つで足ります。ご自身のロールと組織の規則に合うものをお選びください。
    .all = 次の二つの両方が必要です
    .all-note = この順に行ってください。
    .likeliest = 最も合いそうな方法
    .name = 方法 { $route }:
    .changes = 変わること
    .leaves = 変わらないこと
    .effects = 知っておいていただきたいこと
    .undo = 方法 { $route } を元に戻すには

## 方法 A

guide-route-admin_consent =
    .title = リンク一つでアプリを承認する
    .fits = 多くの組織に向いています。同意の設定がどうなっていても使え、対象はこのアプリだけです。
    .role-note = { role-application_administrator }、{ role-privileged_role_administrator }、{ role-global_administrator }も行えます。
    .change1 = アプリが「**エンタープライズ アプリ**」の一覧に加わります。アクセス許可は Microsoft の画面に表示されたものだけです。
    .change2 = 組織の全員が、同意を求められずに、自分のメールボックスを接続できるようになります。
    .leave1 = 同意の設定と、ユーザーがほかのアプリに許可できる範囲。
    .leave2 = メールボックス。持ち主がサインインして接続するまで、何も接続されません。アクセス許可は委任されたものなので、アプリが動作するのは接続した人の分だけです。
    .effect1 = 対象は全員です。一部の人に限るには、アプリのプロパティで「**割り当てが必要ですか?**」を「**はい**」にして、使う人を割り当てます。
    .effect2 = 以前にこのアプリの別のアクセス許可を組織全体に対して承認している場合、Microsoft が今回のものに置き換えることがあります。
    .undo1 = |Entra ID > エンタープライズ アプリ > すべてのアプリケーション|を開き、アプリを選びます。
    .undo2 = |セキュリティ > アクセス許可|で、付与したものを確認して取り消します。または、「**プロパティ**」で「**ユーザーのサインインが有効になっていますか?**」を「**いいえ**」にするか、アプリを削除します。

guide-consent =
    .asks-known = Microsoft が下記のアクセス許可を表示し、**{ $domain }** のために承諾するかどうかを尋ねます。承諾するまで何も起こりません。
    .asks-unknown = Microsoft が下記のアクセス許可を表示し、承諾するかどうかを尋ねます。承諾するまで何も起こりません。
    .button = Microsoft の画面で確認して承認する
    .step1-known = リンクを開き、{ $domain } の管理者アカウントでサインインします。
    .step1-unknown = リンクを開き、管理者アカウントでサインインします。
    .inexact = テナントを確実には特定できていないため、リンクの行き先は、サインインしたアカウントの組織になります。
    .step2 = アプリ名、発行元、アクセス許可をこのページと見比べてから、「**承諾**」を選びます。
    .step3 = Microsoft からこのサイトに戻り、付与された内容が表示されます。
    .menu-title = リンクを使わず、管理センターで行う場合
    .menu = アプリがすでに一覧にある場合は、[エンタープライズ アプリを開き](apps) (|Entra ID > エンタープライズ アプリ > すべてのアプリケーション|)、{ $app } を選びます。次に|セキュリティ > アクセス許可|で、「**管理者の同意を与えます**」(Grant admin consent) を選びます。
    .address-title = ボタンの行き先のアドレス (確認とコピー用)

## 方法 B

guide-route-settings =
    .title = ユーザー自身の同意を許可する
    .fits = 自分のメールボックスについて各自が決める、という規則の組織に向いています。二つの手順の両方が必要で、片方だけでは働きません。
    .role-note = 管理センターで手順 1 を行うには、Microsoft がこのロールを求めます。Graph または PowerShell なら{ role-privileged_role_administrator }で足ります。手順 2 は{ role-cloud_application_administrator }だけで行えます。
    .change1 = 各ユーザーが、検証済みの発行元のアプリに、「**低**」に分類されたアクセス許可を自分で付与できるようになります。
    .change2 = このアプリのアクセス許可が「**低**」に分類されます。
    .leave1 = 組織としては何も付与しません。接続するときに、各自が自分のメールボックスと予定表について同意します。
    .leave2 = ユーザーがこれまでに付与したもの。この設定は、これからの同意だけが対象です。
    .effect1 = 分類は一つのアプリだけのものではありません。ユーザーは、検証済みの発行元のアプリであれば、どのアプリにも同じメールと予定表のアクセス許可を付与できるようになります。
    .effect2 = これまでユーザーがもっと自由に同意できた場合 (「**アプリに対するユーザーの同意を許可する**」)、すべてのアプリについて範囲が狭くなります。
    .effect3 = これまで Microsoft が設定を管理していた場合、以後は管理しなくなり、管理ポリシーの今後の変更は反映されません。
    .effect4 = ゲストは対象外です。この設定はメンバーに適用されます。
    .undo1 = |アクセス許可の分類 > 低|で、追加したアクセス許可を削除します。
    .undo2 = 「**ユーザーの同意設定**」で、以前の選択肢に戻して保存します (始める前に書き留めておいてください)。
    .undo3 = その間にユーザーが付与したものは残ります。取り消すには、「**エンタープライズ アプリ**」でアプリを選び、|アクセス許可 > ユーザーの同意|を開きます。

guide-settings =
    .verified-title = 検証済みの発行元であることが必要です
    .verified = この方法でユーザーが承認できるのは、Microsoft が検証した発行元のアプリ (Microsoft の画面で **{ $publisher }** の横に青いチェック マークが付きます) と、ご自身のテナントに登録されたアプリです。マークがない場合は、方法 A をお使いください。
    .one = 手順 1: 検証済みの発行元に対するユーザーの同意を許可する
    .step1 = Microsoft Entra 管理センターに{ role-global_administrator }としてサインインし、[「**ユーザーの同意設定**」を開きます](user-consent)。メニュー: |Entra ID > エンタープライズ アプリ > 同意とアクセス許可 > ユーザーの同意設定|
    .older = 以前のメニュー: |ID > アプリケーション > エンタープライズ アプリケーション > 同意とアクセス許可|。Azure portal: |Microsoft Entra ID > エンタープライズ アプリケーション > 同意とアクセス許可|
    .step2 = 元に戻せるように、いま選ばれているものを書き留めます。
    .step3 = 「**アプリケーションに対するユーザーの同意**」で、「**選択したアクセス許可に対して、検証済みの発行元からのアプリに対するユーザーの同意を許可する**」(Allow user consent for apps from verified publishers, for selected permissions) を選びます。
    .step4 = ページの上部で「**保存**」を選びます。
    .managed-title = 「Microsoft に同意設定の管理を任せる」(Let Microsoft manage …) になっています。そのままでもよいですか
    .managed = この方法では、そのままにできません。これは 2025 年 7 月から 8 月以降、一度も選択していない組織の既定です。2025 年 10 月末から 11 月末にかけて、Microsoft の管理ポリシーにより、ユーザーはどのアプリにもメールと予定表のアクセス許可を付与できなくなりました。発行元が検証済みでも変わりません。
    .managed-blocked = このアプリのアクセス許可のうち、{ $blocked } がブロックされます。
    .managed-low = このポリシーが有効な間は、アクセス許可を分類しても (手順 2) 何も変わりません。別の設定を選んでいる組織は、このポリシーの対象外です。
    .managed-keep = Microsoft の管理ポリシーを続けたい場合は、[方法 A](route-a) をお使いください。併用できます。ここに書いたポリシーの内容は { $policy }現在のもので、Microsoft がときどき変更します。
    .step5 = 引き続き「**同意とアクセス許可**」で、「**アクセス許可の分類**」を開きます。「**低**」を選び、「**+ アクセス許可の追加**」を選びます。
    .step6 = 「**API アクセス許可の要求**」パネルの **Microsoft API** で **Microsoft Graph** を選び、「**委任されたアクセス許可**」を選びます。「**アプリケーションのアクセス許可**」は選ばないでください。サインインした人がいなくても働くもので、{ $app } は求めていません。
    .step7 = 追加する前に、このパネルですべてにチェックを入れます。検索ボックスに入力し、グループを開き、チェックを入れ、ボックスを空にして、次へ進みます。
    .pick-mail = `Mail` を検索し、グループ **Mail** で: { $mail }
    .pick-calendars = `Calendar` を検索し、グループ **Calendars** で: { $calendars }
    .pick-sign-in = サインイン用のものは、それぞれ名前で検索します: { $sign_in }。小文字のものは「**OpenId のアクセス許可**」(OpenId permissions) にあります。すでに「**低**」の一覧にあるテナントでは、足りないものだけを追加します。
    .pick-others = 名前で検索します: { $others }
    .step8 = パネルの左下で「**アクセス許可の追加**」を選びます。
    .step9 = 確認します。|アクセス許可の分類 > 低|に { $permissions } 個すべてが並び、どれも API が **Microsoft Graph** になっているはずです。[下の一覧と見比べてください](permissions)。
guide-settings-two = 手順 2: { $permissions } 個のアクセス許可を「低」に分類する

guide-graph =
    .title = { role-global_administrator }なしで、両方の手順を Microsoft Graph で行う
    .with-known = テナント `{ $tenant_id }` にサインインした [Graph エクスプローラー](graph-explorer)またはご自身のスクリプトで、委任されたアクセス許可 `Policy.ReadWrite.Authorization`、`Policy.ReadWrite.PermissionGrant`、`Application.Read.All` を使います。
    .with-unknown = [Graph エクスプローラー](graph-explorer)またはご自身のスクリプトで、委任されたアクセス許可 `Policy.ReadWrite.Authorization`、`Policy.ReadWrite.PermissionGrant`、`Application.Read.All` を使います。
    .roles = ポリシーには{ role-privileged_role_administrator }、分類には{ role-cloud_application_administrator }が必要です。
    .step1 = いまの設定を読み取り、元に戻すときのために結果を保存します。
    .step2 = 同意ポリシーを設定します。一覧は全体が置き換わります。`permissionGrantPoliciesAssigned` から読み取ったもののうち、`managePermissionGrantsForSelf` で始まる項目 (大文字と小文字は区別しません) を除き、ほかはすべて最初の行のあとに写します。
    .step3 = まだ分類されていないものを、一つずつ呼び出して分類します。
    .step4 = 両方をもう一度読み取ります。「**Microsoft に同意設定の管理を任せる**」(Let Microsoft manage …) になっているテナントでは、二番目の呼び出しに 204 が返っても何も変わらない、という報告があります。その場合は、手順 1 を管理センターで行ってください。
    .undo = 元に戻すには、保存した一覧を同じ `PATCH` で送り、追加した分類をそれぞれ、`POST` が返した `id` を使って `DELETE` します。

## 方法 C

guide-route-request =
    .title = 届いている申請を承認する
    .fits = ユーザーが承認を申請できる組織で、すでに申請がある場合に向いています。結果は方法 A と同じです。
    .role-note = レビュー担当者に指定されていることも必要です。しかも、申請の時点で指定されていなければなりません。レビュー担当者であるだけでは承認できません。
    .change1 = アプリが組織全体に対して承認され、申請した人に Microsoft が知らせます。
    .change2 = アプリが「**エンタープライズ アプリ**」の一覧に加わります。
    .leave1 = 同意の設定と、ユーザーがほかのアプリに許可できる範囲。
    .effect1 = 方法 A と同じく、対象は全員です。
    .effect2 = 「**拒否**」を選んだ場合、ユーザーはもう一度申請できます。「**ブロック**」を選ぶと、アプリは無効な状態でディレクトリに追加され、有効にするまで誰も申請できなくなります。
    .undo1 = 方法 A と同じです。「**エンタープライズ アプリ**」でアプリを選び、「**アクセス許可**」で取り消すか、アプリを削除します。

guide-request =
    .step1 = [管理者の同意要求](requests)を開き、「**自分の保留中**」(My Pending) タブを選びます。メニュー: |Entra ID > エンタープライズ アプリ > 管理者の同意要求| (「**アクティビティ**」の下)
    .nothing = 何もない場合は、まだ申請がないか、期限が切れたか、申請のあとでレビュー担当者になったかのいずれかです。方法 A をお使いください。
    .step2 = **{ $app }** を選びます。アプリケーション ID をこのページのものと見比べてから、「**アクセス許可のレビューと同意**」を選びます。
    .step3 = アクセス許可を下の一覧と見比べて、「**承諾**」を選びます。

## 方法 D

guide-route-assign =
    .title = アプリに人を割り当てる
    .fits = アプリの「**割り当てが必要ですか?**」が「**はい**」になっていて、一覧にある人だけが使える場合に向いています。
    .role-note = { role-application_administrator }、{ role-user_administrator }、アプリの所有者も行えます。
    .change1 = 選んだ人またはグループがアプリにサインインできるようになり、「**マイ アプリ**」(My Apps) にも表示されます。
    .leave1 = ほかの人は引き続き使えません。
    .leave2 = アクセス許可。割り当てが必要なアプリは、管理者による承認も必要です。
    .effect1 = グループの割り当てには Microsoft Entra ID P1 または P2 が必要です。グループの中のグループは対象になりません。一つずつ割り当ててください。
    .undo1 = 「**エンタープライズ アプリ**」でアプリを選び、「**ユーザーとグループ**」で人またはグループを選んで、「**削除**」(Remove) を選びます。

guide-assign =
    .step1 = [エンタープライズ アプリ](apps)を開き (|Entra ID > エンタープライズ アプリ > すべてのアプリケーション|)、**{ $app }** を選びます。アプリケーション ID で検索すると確実に見つかります。
    .step2 = 「**ユーザーとグループ**」で、「**ユーザーまたはグループの追加**」を選びます。
    .step3 = 「**ユーザーとグループ**」の下の「**選択なし**」(None Selected) を開き、人またはグループを選んで、「**選択**」、「**割り当て**」の順に選びます。
    .all-title = または、全員が使えるようにする
    .all = 「**プロパティ**」で「**割り当てが必要ですか?**」を「**いいえ**」にして保存します。アプリを組織の全員が使えるようになります。元に戻すには、もう一度「**はい**」にします。
