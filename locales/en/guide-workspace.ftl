# What readers of the guide do there: marks, questions, a decision against it; the scripts.
# $app: the product's name. $support: the support address. $count of $total steps. $time: a day. $route: a letter. $step: a number.

guide-mark = Done
guide-mark-route = Route { $route }, step { $step } is done
guide-mark-step = Step { $step } is done
guide-progress =
    { $count ->
        [one] One of { $total } steps is marked as done, last on { $time }. Everybody who opens this guide sees the marks.
       *[other] { $count } of { $total } steps are marked as done, last on { $time }. Everybody who opens this guide sees the marks.
    }
guide-marks-hint = Mark a step when it is done: whoever opens this guide next sees how far you are. It changes nothing at Microsoft.

guide-answer = Something else to say?
guide-question = I have a question
guide-question-hint = It goes to { $app } support and is kept with this case. Please write how to reach you, and leave passwords and codes out of it.
guide-question-label = Your question
guide-question-send = Send the question
guide-refuse = We won't allow it
guide-refuse-hint = That is yours to decide. Those who wait are not mailed about it any more, and you can change your mind on this page at any time.
guide-refuse-label = Because
guide-refuse-send = We won't allow it

guide-asked = Your question is with support
guide-asked-lead = { $app } support has it, with the case { $reference }. If you wrote how to reach you, they answer there.
guide-asked-wait = Nothing else has changed, and nobody else sees what you wrote on this page.
guide-not-asked = Please write to support instead
guide-not-asked-lead = The question was empty, or this case has taken several today. Nothing was lost that you can't send by mail: write to { $support } and name the case { $reference }.
guide-refused = Noted: your organisation won't allow it
guide-refused-lead = Nobody is mailed about the case { $reference } any more. Support sees your reason, other readers of this page do not.
guide-refused-state = Your organisation has decided not to allow { $app }.
guide-refused-more = Nobody is mailed about it any more. If that has changed, say so, and the guide goes on where it was.
guide-allow = We allow it after all
guide-back = Back to the guide

guide-scripts = Scripts for your organisation
guide-scripts-lead = The same steps for people who work with PowerShell or with plain calls of Microsoft Graph: look, do, undo. Each is made for this tenant, keeps your other policies, reads back what it wrote, and says how it ended.
guide-scripts-open = See the scripts
guide-scripts-safe = Read a script before you run it. It holds no secret and no password; you sign in on Microsoft's own page, and it talks to Microsoft Graph only. The PowerShell ones ask before each change, and change nothing with -WhatIf.
guide-scripts-unknown = We do not know your tenant's id for certain, so the PowerShell scripts ask you for it.
guide-scripts-download = Download { $file }
guide-scripts-copy = Copy
guide-script-check = Look whether people can connect
guide-script-check-note = Reads and changes nothing. Exit code 0: they can; 1: something is missing; 2: it could not be found out.
guide-script-apply-approval = Route A: approve the app
guide-script-apply-approval-note = Adds the app if it is not there, and grants exactly its permissions for everybody. What it added is kept in a file for the way back.
guide-script-undo-approval = Take route A back
guide-script-undo-approval-note = Takes back what was added, by that file, and leaves all other grants alone.
guide-script-apply-settings = Route B: the setting and the list
guide-script-apply-settings-note = Sets user consent to verified publishers and Low permissions, and fills the list. What was set before is kept in a file for the way back.
guide-script-undo-settings = Take route B back
guide-script-undo-settings-note = Goes back to what was set before, by that file, and takes off the list only what was added.
guide-scripts-powershell = PowerShell
guide-scripts-calls = Plain Graph calls

guide-as-markdown = The whole guide as Markdown
guide-as-text = The whole guide as plain text
