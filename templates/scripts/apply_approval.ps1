#Requires -Version 5.1
#Requires -Modules Microsoft.Graph.Authentication

# Route A: approves {{ s.app }} for the whole organisation, with exactly its {{ s.permissions.len() }} delegated permissions. Permissions that you
# granted to it before stay. It asks before each change and reads back what it wrote. Try it with -WhatIf first: that changes nothing.
#
# Mind:       it covers everyone. To keep it to some people, require assignment in the app's properties.
{% include "scripts/part/about.ps1" %}
# Rights:     DelegatedPermissionGrant.ReadWrite.All and Application.Read.All; Application.ReadWrite.All only where the app has
#             to be added to your directory.
# Role:       Cloud Application Administrator.
# Exit code:  0 it is approved, 1 it was left as it was, 2 it failed.
[CmdletBinding(SupportsShouldProcess = $true, ConfirmImpact = 'High')]
param(
{% if s.tenant.is_none() %}{% include "scripts/part/tenant.ps1" %},
{% endif %}    # Where it is noted what was added, for the way back. Do not lose it.
    [string] $Backup = (Join-Path (Get-Location).Path 'app-approval-before.json')
)

{% include "scripts/part/connect.ps1" %}
{% include "scripts/part/grant.ps1" %}
{% include "scripts/part/backup.ps1" %}

Connect-Organisation @('DelegatedPermissionGrant.ReadWrite.All', 'Application.Read.All')

# 1. The app's entry in your directory.
$app = Get-App
if (-not $app) {
    if ($PSCmdlet.ShouldProcess("application $ClientId", 'Add it to your directory')) {
        Connect-Organisation @('DelegatedPermissionGrant.ReadWrite.All', 'Application.Read.All', 'Application.ReadWrite.All')
        $app = Send-Json POST "$Graph/servicePrincipals" @{ appId = $ClientId }
    } elseif ($WhatIfPreference) { Write-Output 'Then everything would be granted to it. Nothing was changed.'; exit 0 }
    else { Write-Output 'Nothing was changed.'; exit 1 }
} else {
    if (-not $app.accountEnabled) { Write-Warning 'Sign-in to the app is turned off (Properties > Enabled for users to sign-in).' }
    if ($app.appRoleAssignmentRequired) { Write-Warning 'Only assigned people can use the app (Users and groups).' }
}
Write-Output "App: $($app.displayName), object $($app.id)"

# 2. What is granted, and what is missing.
$graphObject = Get-GraphObjectId
$grant = Get-Grant $app.id $graphObject
$granted = @(Split-Scope $grant)
$missing = @($Permissions | ForEach-Object { $_.Name } | Where-Object { $granted -notcontains $_ })
if ($missing.Count -eq 0) { Write-Output 'It is approved already, with every permission.'; exit 0 }
$kept = if (Test-Path -LiteralPath $Backup) { Read-Backup 'approval' } else {
    [pscustomobject] @{ kind = 'approval'; tenant = (Get-MgContext).TenantId; app = $ClientId; added = @() }
}
if ($PSCmdlet.ShouldProcess("$($app.displayName), for everybody", "Grant $($missing -join ' ')")) {
    $kept.added = @(@($kept.added) + $missing | Where-Object { $_ } | Select-Object -Unique)
    Write-Backup $kept
    $scope = ($granted + $missing) -join ' '
    if ($grant) {
        Send-Json PATCH "$Graph/oauth2PermissionGrants/$($grant.id)" @{ scope = $scope } | Out-Null
    } else {
        Send-Json POST "$Graph/oauth2PermissionGrants" @{
            clientId = $app.id; consentType = 'AllPrincipals'; resourceId = $graphObject; scope = $scope
        } | Out-Null
    }
} elseif ($WhatIfPreference) { Write-Output 'Nothing was changed: that is what would be done.'; exit 0 }
else { Write-Output 'Nothing was granted.'; exit 1 }

# 3. Read it back. A change can take a moment to be seen.
$left = $missing
foreach ($try in 1..5) {
    $granted = @(Split-Scope (Get-Grant $app.id $graphObject))
    $left = @($missing | Where-Object { $granted -notcontains $_ })
    if ($left.Count -eq 0) { break }
    Start-Sleep -Seconds 3
}
if ($left.Count -gt 0) { Write-Warning "Not granted as far as can be seen: $($left -join ', '). Run the check in a few minutes."; exit 1 }
Write-Output "Done: $($Permissions.Count) of $($Permissions.Count) permissions. The way back is in $Backup"
exit 0
