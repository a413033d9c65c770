#Requires -Version 5.1
#Requires -Modules Microsoft.Graph.Authentication

# Looks whether people can connect Outlook to {{ s.app }}. It reads and changes nothing.
#
{% include "scripts/part/about.ps1" %}
# Rights:     Policy.Read.All and Directory.Read.All, to read.
# Exit code:  0 people can connect, 1 something is missing, 2 it could not be found out.
[CmdletBinding()]
param({% if s.tenant.is_none() %}
{% include "scripts/part/tenant.ps1" %}
{% endif %})

{% include "scripts/part/connect.ps1" %}
{% include "scripts/part/settings.ps1" %}
{% include "scripts/part/grant.ps1" %}

Connect-Organisation @('Policy.Read.All', 'Directory.Read.All')

# 1. Is the app there, and may people sign in to it?
$app = Get-App
$stopped = $false
if (-not $app) {
    Write-Output 'App:        not in your directory yet; approving it adds it'
} else {
    Write-Output "App:        $($app.displayName), object $($app.id)"
    if (-not $app.accountEnabled) {
        $stopped = $true
        Write-Output '            sign-in to it is TURNED OFF (Properties > Enabled for users to sign-in)'
    }
    if ($app.appRoleAssignmentRequired) { Write-Output '            only assigned people may use it (Properties > Assignment required)' }
    $publisher = $app.PSObject.Properties['verifiedPublisher']
    $named = if ($publisher -and $publisher.Value) { $publisher.Value.PSObject.Properties['displayName'] } else { $null }
    if ($named -and $named.Value) { Write-Output "            verified publisher: $($named.Value)" }
    else { Write-Output '            no verified publisher is shown, so route B would not let people consent' }
}

# 2. Route A: is it approved for everybody?
$granted = @()
if ($app) { $granted = @(Split-Scope (Get-Grant $app.id (Get-GraphObjectId))) }
$notGranted = @($Permissions | Where-Object { $granted -notcontains $_.Name })
Write-Output "Approved:   $($Permissions.Count - $notGranted.Count) of $($Permissions.Count) permissions for everybody"

# 3. Route B: may people consent for themselves?
$own = @(Select-Own @(Get-Assigned))
$low = @($own | Where-Object { $_ -like '*.microsoft-user-default-low' }).Count -gt 0
$legacy = @($own | Where-Object { $_ -like '*.microsoft-user-default-legacy' }).Count -gt 0
$managed = @($own | Where-Object { $_ -like '*.microsoft-user-default-recommended' }).Count -gt 0
$mode = if ($own.Count -eq 0) { 'people may not consent to apps' }
    elseif ($low) { 'apps of verified publishers, for permissions classed as Low' }
    elseif ($legacy) { 'any app, for permissions that need no administrator' }
    elseif ($managed) { 'managed by Microsoft' }
    else { "a policy of your own: $($own -join ', ')" }
Write-Output "Consent:    $mode"
$lowIds = @(Get-List $ClassUri | Where-Object { $_.classification -eq 'low' } | ForEach-Object { $_.permissionId })
$notLow = @($Permissions | Where-Object { $lowIds -notcontains $_.Id })
Write-Output "Classified: $($Permissions.Count - $notLow.Count) of $($Permissions.Count) permissions as Low"
foreach ($one in $notLow) { Write-Output "            missing: $($one.Name)" }

$byApproval = $notGranted.Count -eq 0
$byConsent = $legacy -or ($low -and $notLow.Count -eq 0)
if ($stopped) { Write-Output 'Result:     nobody can connect while sign-in to the app is turned off'; exit 1 }
if ($byApproval) { Write-Output 'Result:     people can connect; the app is approved for everybody'; exit 0 }
if ($byConsent) { Write-Output 'Result:     people can consent for themselves, if the publisher is verified and the app not counted as risky'; exit 0 }
Write-Output 'Result:     an administrator has to act: route A, or both steps of route B'
exit 1
