#Requires -Version 5.1
#Requires -Modules Microsoft.Graph.Authentication

# Takes route A back, by the file that was kept when it was done: only the permissions that were added then. The app's entry in your
# directory stays, and so does what was granted otherwise. Try it with -WhatIf first.
#
{% include "scripts/part/about.ps1" %}
# Rights:     DelegatedPermissionGrant.ReadWrite.All and Application.Read.All.
# Role:       Cloud Application Administrator.
# Exit code:  0 it is taken back, 1 it was left as it is, 2 it failed.
[CmdletBinding(SupportsShouldProcess = $true, ConfirmImpact = 'High')]
param(
{% if s.tenant.is_none() %}{% include "scripts/part/tenant.ps1" %},
{% endif %}    # The file that was kept.
    [string] $Backup = (Join-Path (Get-Location).Path 'app-approval-before.json')
)

{% include "scripts/part/connect.ps1" %}
{% include "scripts/part/grant.ps1" %}
{% include "scripts/part/backup.ps1" %}

Connect-Organisation @('DelegatedPermissionGrant.ReadWrite.All', 'Application.Read.All')
$kept = Read-Backup 'approval'
$app = Get-App
$graphObject = Get-GraphObjectId
$grant = if ($app) { Get-Grant $app.id $graphObject } else { $null }
if (-not $grant) { Write-Output 'Nothing is granted for everybody: there is nothing to take back.'; exit 0 }
$granted = @(Split-Scope $grant)
$stays = @($granted | Where-Object { @($kept.added) -notcontains $_ })
if ($stays.Count -eq $granted.Count) { Write-Output 'What was added is gone already.'; exit 0 }
if ($PSCmdlet.ShouldProcess("$($app.displayName), for everybody", "Take back $(@($kept.added) -join ' ')")) {
    if ($stays.Count -gt 0) {
        Send-Json PATCH "$Graph/oauth2PermissionGrants/$($grant.id)" @{ scope = $stays -join ' ' } | Out-Null
    } else {
        Invoke-MgGraphRequest -Method DELETE -Uri "$Graph/oauth2PermissionGrants/$($grant.id)" | Out-Null
    }
} elseif ($WhatIfPreference) { Write-Output 'Nothing was changed: that is what would be done.'; exit 0 }
else { Write-Output 'Nothing was changed.'; exit 1 }
$left = @()
foreach ($try in 1..5) {
    $granted = @(Split-Scope (Get-Grant $app.id $graphObject))
    $left = @($kept.added | Where-Object { $granted -contains $_ })
    if ($left.Count -eq 0) { break }
    Start-Sleep -Seconds 3
}
if ($left.Count -gt 0) { Write-Warning "Still granted as far as can be seen: $($left -join ', ')."; exit 1 }
Write-Output 'Done. What was added is taken back.'
exit 0
