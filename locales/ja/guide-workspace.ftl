# ガイドを読む方がすること。チェック、質問、許可しないという判断、スクリプト。The English file explains the values.

guide-mark = 完了
guide-mark-route = 方法 { $route } の手順 { $step } が完了
guide-mark-step = 手順 { $step } が完了
guide-progress = { $total } 個中 { $count } 個の手順が完了しています (最終更新: { $time })。このガイドを開いた方全員に表示されます。
guide-marks-hint = 手順が終わったら、完了の印を付けてください。次にこのガイドを開いた方に、進み具合が伝わります。Microsoft 側では何も変わりません。

guide-answer = ほかに伝えたいことがあるとき
guide-question = 質問がある
guide-question-hint = { $app } のサポートに届き、この件の記録として保存されます。ご連絡先をお書きください。パスワードやコードは書かないでください。
guide-question-label = ご質問
guide-question-send = 質問を送る
guide-refuse = 許可しない
guide-refuse-hint = お決めになるのはお客様です。お待ちの方には、この件のメールをもうお送りしません。判断は、このページでいつでも変更できます。
guide-refuse-label = 理由
guide-refuse-send = 許可しないと回答する

guide-asked = ご質問をサポートに送りました
guide-asked-lead = { $app } のサポートが、受付番号 { $reference } の件として受け取りました。ご連絡先をお書きいただいた場合は、そちらにご返信します。
guide-asked-wait = ほかには何も変わっていません。お書きいただいた内容が、このページでほかの方に表示されることはありません。
guide-not-asked = サポートにメールでお送りください
guide-not-asked-lead = ご質問が空欄だったか、この件の本日の受付数を超えました。お手数ですが、受付番号 { $reference } を添えて { $support } までメールでお送りください。
guide-refused = 許可しないという回答を記録しました
guide-refused-lead = 受付番号 { $reference } の件で、メールをお送りすることはもうありません。理由を見られるのはサポートだけで、このページのほかの読み手には表示されません。
guide-refused-state = お客様の組織は、{ $app } を許可しないと決めました。
guide-refused-more = この件のメールはもうお送りしていません。判断が変わった場合はお知らせください。ガイドは元のところから続けられます。
guide-allow = やはり許可する
guide-back = ガイドに戻る

guide-scripts = お客様の組織用のスクリプト
guide-scripts-lead = PowerShell または Microsoft Graph の呼び出しで作業する方のための、同じ手順です。確認、実行、取り消しの三つがあります。どれもこのテナント用に作られ、ほかのポリシーを保ち、書き込んだ内容を読み直し、結果を知らせます。
guide-scripts-open = スクリプトを見る
guide-scripts-safe = 実行の前に、スクリプトの内容をお読みください。秘密の情報やパスワードは含まれていません。サインインするのは Microsoft のページで、通信先は Microsoft Graph だけです。PowerShell のスクリプトは変更のたびに確認を求め、-WhatIf を付けると何も変更しません。
guide-scripts-unknown = テナント ID を確実には特定できていないため、PowerShell のスクリプトが実行時に尋ねます。
guide-scripts-download = { $file } をダウンロード
guide-scripts-copy = コピー
guide-script-check = 接続できる状態かどうかを確認する
guide-script-check-note = 読み取るだけで、何も変更しません。終了コード 0: 接続できます。1: 足りないものがあります。2: 確認できませんでした。
guide-script-apply-approval = 方法 A: アプリを承認する
guide-script-apply-approval-note = アプリがなければ追加し、このアプリのアクセス許可だけを全員に付与します。追加したものは、元に戻すときのためにファイルに保存します。
guide-script-undo-approval = 方法 A を元に戻す
guide-script-undo-approval-note = 保存したファイルに従って、追加したものを取り消します。ほかの付与はそのまま残します。
guide-script-apply-settings = 方法 B: 設定と一覧
guide-script-apply-settings-note = ユーザーの同意を、検証済みの発行元と「低」のアクセス許可に設定し、「低」の一覧に追加します。以前の設定は、元に戻すときのためにファイルに保存します。
guide-script-undo-settings = 方法 B を元に戻す
guide-script-undo-settings-note = 保存したファイルに従って以前の設定に戻し、一覧からは追加したものだけを外します。
guide-scripts-powershell = PowerShell
guide-scripts-calls = Graph の呼び出し

guide-as-markdown = ガイド全体を Markdown で表示
guide-as-text = ガイド全体をテキストで表示
