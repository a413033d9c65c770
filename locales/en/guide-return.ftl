# The page to which Microsoft sends an administrator back after its approval page. Markup: **strong**, `code`, [text](link). The words of
# Microsoft's screens and roles stand in ** and must be theirs.
# $app: the product's name. $reference: the case. $domain: the domain of the organisation. $count of $total permissions. $missing,
# $unnamed: names of permissions, as a list. $others: how many names the list of $unnamed has. $code: a number of Microsoft's.

guide-return =
    .eyebrow = Back from Microsoft
    .case = Case { $reference }
    .footer = This page is run for { $app } ({ $publisher }). Opening it changes nothing.
    .granted = What was granted
    .missing = **Not granted: { $missing }.**
    .missing-todo = Open the guide and approve again, with all permissions. If they are missing again, tell support.
    .unnamed = Not named in the answer: { $unnamed }. They belong to the sign-in itself; connecting works without them being named here.
    .elsewhere = Was it the right organisation?
    .elsewhere-known = Microsoft says that the approval was made in another tenant than the one this case is about ({ $domain }). If you administer several, open the guide again and sign in with the account of this one.
    .elsewhere-unknown = Microsoft says that the approval was made in another tenant than the one this case is about. If you administer several, open the guide again and sign in with the account of this one.
    .next = What happens now
    .next-connect = Whoever was stopped [connects again in { $app }](connect). Mostly an approval reaches all of Microsoft within minutes; at times it takes up to an hour.
    .next-proof = The first connection that works is the proof. We then tell everybody else of your organisation who waits.
    .claim = It is done, let us know
    .back = Back to the guide
    .again = Back to the guide, to approve again
    .can = What you can do
    .code = Microsoft’s code: [AADSTS{ $code }](code)
    .write = Write to support
    .unmatched = We cannot tell which request this belongs to.
    .unmatched-todo = If you have approved the app, the approval stands at Microsoft all the same. Otherwise open the guide again from your mail.

guide-return-complete =
    .title = { $app } is approved
    .lead = **{ $count } of { $total }** permissions were granted. That is all of them, thank you.
guide-return-named =
    .title = { $app } is approved
    .lead =
        { $others ->
            [one] **{ $count } of { $total }** permissions are named in Microsoft’s answer, among them all that need you. It leaves out 1 that only signs people in, as it often does.
           *[other] **{ $count } of { $total }** permissions are named in Microsoft’s answer, among them all that need you. It leaves out { $others } that only sign people in, as it often does.
        }
guide-return-unlisted =
    .title = Microsoft says that { $app } is approved
    .lead = Its answer does not list the permissions. The next connection will show whether all is there.
guide-return-partial =
    .title = Approved, but something is missing
    .lead = **{ $count } of { $total }** permissions were granted. One missing permission stops every connection, so please look once more.
guide-return-cancelled =
    .title = { $app } was not approved
    .lead = Microsoft’s page was left without an approval. That is also what it reports if the account had no right to approve.
    .item1 = If you decided against it, you are done. Nothing was changed.
    .item2 = If you wanted to approve it, the account needs at least the role **Cloud Application Administrator**. Try again with one that has it, or pass the guide on.
guide-return-fault =
    .title = This one is for the engineers of { $app }
    .lead = Microsoft could not make sense of what { $app } asked. You have done nothing wrong, and nothing was changed.
    .item1 = Write to support, with Microsoft’s code if it stands below. There is nothing to repair on your side.
guide-return-refused =
    .title = Microsoft did not complete the approval
    .lead = Microsoft gave another reason than a cancel. Nothing was approved, as far as its answer tells.
    .item1 = Try once more in a private window, so that no other account gets in the way.
    .item2 = If it ends here again, write to support, with Microsoft’s code if it stands below.
guide-return-unreadable =
    .title = There is no answer from Microsoft here
    .lead = Administrators land here after they have approved the app at Microsoft. Nothing of that sort came with this address.
    .item1 = If you came from Microsoft’s page, go back to the guide and try once more.
