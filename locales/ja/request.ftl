# 本人の依頼の状況を示すページ。The English file explains the values.

request-title = 申請の状況
request-lead-admin = Outlook を { $app } に接続しようとされました。{ $org } の Microsoft 365 を管理している方による、一度の許可が必要です。
request-lead-person = Outlook を { $app } に接続しようとされました。ご自身で解決できます。手順はガイドにあります。
request-lead-connected = 接続されています。していただくことはもうありません。
request-lead-resolved = 接続できるようになりました。もう一度 Outlook を接続すれば完了です。
request-lead-refused = { $org } では、{ $app } を許可しないと決まりました。
request-lead-closed = サポートが、変更のないままこの件を終了しました。まだ必要な場合は、{ $support } までご連絡ください。

request-steps = 進み具合
request-tried = 接続を試みました
request-mailed = 次にすることをメールでお送りしました
request-mailed-waiting = まもなくメールをお送りします
request-mailed-failed = メールが届きませんでした。下のガイドをお使いください
request-mailed-none = この件のメールはお送りしていません
request-opened = ガイドが使われています
request-opened-not = ガイドはまだ使われていません
request-opened-not-note = 開いただけでは確認できません。メールのリンクを検査するプログラムは数えず、人の操作だけを数えています。
request-claimed = 管理者から、対応が済んだとの連絡がありました
request-claimed-not = 管理者が許可する
request-resolved = 接続できるようになりました
request-resolved-not = 接続に成功する
request-refused = 組織は許可しないと決めました
request-connected = 接続されています
request-on = { $time }
request-done = 完了
request-now = 現在の段階
request-open = これから

request-others =
    { $others ->
        [0] 分かっているかぎり、組織内でほかにお待ちの方はいません。
       *[other] 組織内で、ほかに { $others } 人がお待ちです。
    }
request-meanwhile = いまできること
request-meanwhile-admin = 職場の Microsoft 365 を管理している方に、ガイドをご覧になったかお尋ねください。1 分で済みます。許可されるまで、もう一度試す必要はありません。許可されたらお知らせします。
request-meanwhile-claimed = いま接続をお試しください。Microsoft がまだ管理者の承認を求める場合は、少しお待ちください。変更が Microsoft 全体に行き渡るまで、通常は数分、長いときは 1 時間ほどかかります。
request-meanwhile-refused = 職場の Microsoft 365 を管理している方にご相談ください。判断は、ガイドでいつでも変更できます。
request-meanwhile-person = ガイドを開き、手順に沿ってお進みください。1、2 分で終わります。
request-guide = ガイドを開く
request-write = 管理者にメールを書く
request-connect = Outlook を接続する
request-private = このページはご本人用です。アドレスを知っている方なら、誰でも内容を見られます。個人の名前の記載はありません。

request-gone = このリンクは有効ではありません
request-gone-lead = リンクは、期限が過ぎるか、サポートが差し替えると使えなくなります。{ $support } までご連絡いただくか、{ $app } でもう一度接続をお試しください。新しいリンクが届きます。
