# What a mail says of who is on it already. $org: the organisation's domain, or the words for it.

care-in-use = Somebody has already begun to work with the guide for your administrator, so you may not have to write to anybody. You can see below where your request is.
care-admin-connected = An administrator of { $org } has connected Outlook, so it may work for you now. Try to connect again; if you are still stopped, write to your administrator: the approval may hold for their own account alone.
