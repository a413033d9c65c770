#Requires -Version 5.1
#Requires -Modules Microsoft.Graph.Authentication

# Takes route B back, by the file that was kept when it was done: the setting as it was, and off the list Low what was added.
# Policies of another sort stay as they are today. What people granted in the meantime stays as well. Try it with -WhatIf first.
#
{% include "scripts/part/about.ps1" %}
# Rights:     Policy.ReadWrite.Authorization, Policy.ReadWrite.PermissionGrant and Application.Read.All.
# Exit code:  0 all is as it was, 1 something was left as it is, 2 it failed.
[CmdletBinding(SupportsShouldProcess = $true, ConfirmImpact = 'High')]
param(
{% if s.tenant.is_none() %}{% include "scripts/part/tenant.ps1" %},
{% endif %}    # The file that was kept.
    [string] $Backup = (Join-Path (Get-Location).Path 'consent-settings-before.json')
)

{% include "scripts/part/connect.ps1" %}
{% include "scripts/part/settings.ps1" %}
{% include "scripts/part/backup.ps1" %}

Connect-Organisation @('Policy.ReadWrite.Authorization', 'Policy.ReadWrite.PermissionGrant', 'Application.Read.All')
$kept = Read-Backup 'settings'
$left = $false

# 1. The setting: what people could consent to before, beside the other policies of today.
$now = @(Get-Assigned)
$list = @(Select-Own @($kept.assigned)) + @(Select-Other $now)
if (Test-Same $list $now) {
    Write-Output 'The setting is as it was.'
} elseif ($PSCmdlet.ShouldProcess('User consent settings', "Go back to: $($list -join ', ')")) {
    Send-Json PATCH $PolicyUri @{ defaultUserRolePermissions = @{ permissionGrantPoliciesAssigned = @($list) } } | Out-Null
    foreach ($try in 1..5) {
        $now = @(Get-Assigned)
        if (Test-Same $list $now) { break }
        Start-Sleep -Seconds 3
    }
    if (-not (Test-Same $list $now)) {
        Write-Warning "The setting is still: $($now -join ', '). Choose what was set before in the admin center."
        $left = $true
    }
} else { $left = $true }

# 2. The list Low: only what was added.
foreach ($class in (Get-List $ClassUri | Where-Object { @($kept.added) -contains $_.id })) {
    if ($PSCmdlet.ShouldProcess($class.permissionName, 'Take off the list Low')) {
        Invoke-MgGraphRequest -Method DELETE -Uri "$ClassUri/$($class.id)" | Out-Null
    } else { $left = $true }
}
if ($WhatIfPreference) { Write-Output 'Nothing was changed: that is what would be done.'; exit 0 }
if ($left) { Write-Output 'Something was left as it is; see above.'; exit 1 }
Write-Output 'Done. All is as it was.'
exit 0
