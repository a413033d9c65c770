# メールの停止ページ。The English file explains the values.

unsubscribe-ask =
    .title = Outlook の接続に関するメールを停止しますか
    .lead = ボタンを一回押すと、{ $app } から Outlook の接続に関するメールが届かなくなります。
    .more = 接続できるようになったことをお知らせするメールも届かなくなります。接続しようとされたときは、これまでどおり { $app } の画面で次にすることをご案内します。{ $app } からのほかのメールには影響しません。
unsubscribe-done =
    .title = メールを停止しました
    .lead = { $app } から Outlook の接続に関するメールはもう届きません。
    .more = 接続はいつでもできます。次にすることは { $app } の画面でご案内します。誤って停止した場合は、ここで元に戻せます。
unsubscribe-stopped =
    .title = メールはすでに停止されています
    .lead = Outlook と { $app } の接続に関するメールは、お使いのアドレスにはお送りしていません。
    .more = もう一度受け取りたい場合は、サポートまでご連絡ください。
unsubscribe-button = メールを停止する
unsubscribe-undo = もう一度メールを受け取る
unsubscribe-footer = ご質問はこちらへ
