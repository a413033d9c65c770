# The guide's pages for the person who tried: what each says beside its heading. Words as in guide-frame; markup as in guide-routes.

guide-person-eyebrow = Connecting Outlook to { $app }
guide-connect-again = Connect again

guide-session =
    .todo = One step
    .step = Connect again and sign in with the same work account as before. { $app } then carries on where it stopped; nothing is lost.
    .why = Why does this happen?
    .reason1 = Your password was changed or reset.
    .reason2 = Your organisation limits how long a sign-in is good for.
    .reason3 = Nothing was fetched for a long time (Microsoft ends unused sign-ins after 90 days).
    .reason4 = An administrator, or you, signed the account out everywhere.
    .often = If it comes back every few days, tell us: your organisation may have a rule about it.
