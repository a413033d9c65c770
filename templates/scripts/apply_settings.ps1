#Requires -Version 5.1
#Requires -Modules Microsoft.Graph.Authentication

# Route B: lets people consent for themselves. It sets user consent to apps of verified publishers for permissions classed as Low,
# and classes the {{ s.permissions.len() }} permissions of {{ s.app }} as Low. It keeps your other policies, asks before each change, and reads
# back what it wrote. Try it with -WhatIf first: that changes nothing.
#
# Mind:       the setting is for every app of a verified publisher. If people could consent more freely before, it narrows that.
{% include "scripts/part/about.ps1" %}
# Rights:     Policy.ReadWrite.Authorization, Policy.ReadWrite.PermissionGrant and Application.Read.All.
# Roles:      Privileged Role Administrator for the setting, Cloud Application Administrator for the list.
# Exit code:  0 all is set, 1 something was left as it was, 2 it failed.
[CmdletBinding(SupportsShouldProcess = $true, ConfirmImpact = 'High')]
param(
{% if s.tenant.is_none() %}{% include "scripts/part/tenant.ps1" %},
{% endif %}    # Where the present settings are kept for the way back. Do not lose it.
    [string] $Backup = (Join-Path (Get-Location).Path 'consent-settings-before.json')
)

{% include "scripts/part/connect.ps1" %}
{% include "scripts/part/settings.ps1" %}
{% include "scripts/part/backup.ps1" %}

Connect-Organisation @('Policy.ReadWrite.Authorization', 'Policy.ReadWrite.PermissionGrant', 'Application.Read.All')

# 1. Write down what is set now, before anything is changed.
$before = @(Get-Assigned)
$kept = if (Test-Path -LiteralPath $Backup) { Read-Backup 'settings' } else {
    [pscustomobject] @{ kind = 'settings'; tenant = (Get-MgContext).TenantId; app = $ClientId; assigned = $before; added = @() }
}
if ($PSCmdlet.ShouldProcess($Backup, 'Keep the present settings for the way back')) { Write-Backup $kept }
elseif (-not $WhatIfPreference) { Write-Output 'Nothing was changed.'; exit 1 }

# 2. The setting. The list is replaced as a whole, so all that is not about consent for oneself is sent along unchanged.
$wanted = 'ManagePermissionGrantsForSelf.microsoft-user-default-low'
$own = @(Select-Own $before)
if (@($own | Where-Object { $_ -like '*.microsoft-user-default-legacy' }).Count -gt 0) {
    Write-Warning 'People may consent more freely now. For every app, this narrows it to verified publishers and Low permissions.'
}
if ($own.Count -eq 1 -and $own[0] -eq $wanted) {
    Write-Output 'The setting is as it should be.'
} elseif ($PSCmdlet.ShouldProcess('User consent settings', 'Allow consent for apps of verified publishers, for selected permissions')) {
    $list = @($wanted) + @(Select-Other $before)
    Send-Json PATCH $PolicyUri @{ defaultUserRolePermissions = @{ permissionGrantPoliciesAssigned = $list } } | Out-Null
    # A change can take a moment to be seen.
    $now = @()
    foreach ($try in 1..5) {
        $now = @(Select-Own @(Get-Assigned))
        if ($now.Count -eq 1 -and $now[0] -eq $wanted) { break }
        Start-Sleep -Seconds 3
    }
    if (-not ($now.Count -eq 1 -and $now[0] -eq $wanted)) {
        Write-Warning ("Microsoft took the change without an error, and the setting is still: $($now -join ', '). That is reported of " +
            'organisations that let Microsoft manage their consent settings. Choose the setting in the admin center, then run this again.')
        exit 1
    }
    Write-Output 'The setting is changed.'
} elseif (-not $WhatIfPreference) { Write-Output 'The setting is left as it was; nothing else is done.'; exit 1 }

# 3. The list Low. What you have classed as medium or high stays so.
foreach ($one in $Permissions) {
    $class = Get-List $ClassUri | Where-Object { $_.permissionId -eq $one.Id } | Select-Object -First 1
    if ($class) {
        if ($class.classification -ne 'low') { Write-Warning "$($one.Name) is classed as $($class.classification) and stays so." }
        continue
    }
    if ($PSCmdlet.ShouldProcess($one.Name, 'Class as Low')) {
        $made = Send-Json POST $ClassUri @{ permissionId = $one.Id; permissionName = $one.Name; classification = 'low' }
        $kept.added = @($kept.added) + @($made.id)
        Write-Backup $kept
    }
}
if ($WhatIfPreference) { Write-Output 'Nothing was changed: that is what would be done.'; exit 0 }

# 4. Read the list back.
$low = @(Get-List $ClassUri | Where-Object { $_.classification -eq 'low' } | ForEach-Object { $_.permissionId })
$missing = @($Permissions | Where-Object { $low -notcontains $_.Id } | ForEach-Object { $_.Name })
if ($missing.Count -gt 0) { Write-Warning "Not classed as Low: $($missing -join ', '). One missing permission stops every connection."; exit 1 }
Write-Output "Done. People can connect from now on. The way back is in $Backup"
exit 0
