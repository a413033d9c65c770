
$PolicyUri = "$Graph/policies/authorizationPolicy"
$ClassUri = "$Graph/servicePrincipals(appId='$GraphAppId')/delegatedPermissionClassifications"

# The policies that are assigned now: what people may consent to for themselves, and others that this script leaves alone.
function Get-Assigned {
    $policy = Invoke-MgGraphRequest -Method GET -Uri $PolicyUri -OutputType PSObject
    $policy.defaultUserRolePermissions.permissionGrantPoliciesAssigned | Where-Object { $_ }
}

# Microsoft writes the prefix with a capital or a small M; -like does not tell them apart.
function Select-Own($Assigned) { $Assigned | Where-Object { $_ -like 'ManagePermissionGrantsForSelf.*' } }
function Select-Other($Assigned) { $Assigned | Where-Object { $_ -and $_ -notlike 'ManagePermissionGrantsForSelf.*' } }
# Whether two lists hold the same. Comparing wants something on both sides, and a list may be empty.
function Test-Same($One, $Other) { -not (Compare-Object (@($One) + 'end') (@($Other) + 'end')) }
