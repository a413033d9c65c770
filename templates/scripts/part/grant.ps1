
# The app's entry in the directory, or nothing.
function Get-App {
    $fields = 'id,displayName,accountEnabled,appRoleAssignmentRequired,verifiedPublisher'
    $found = Get-List "$Graph/servicePrincipals?`$filter=appId%20eq%20'$ClientId'&`$select=$fields"
    $found | Select-Object -First 1
}

# What was granted to the app for everybody, or nothing.
function Get-Grant([string] $AppObjectId, [string] $GraphObjectId) {
    $grants = Get-List "$Graph/servicePrincipals/$AppObjectId/oauth2PermissionGrants"
    $grants | Where-Object { $_.consentType -eq 'AllPrincipals' -and $_.resourceId -eq $GraphObjectId } | Select-Object -First 1
}

function Get-GraphObjectId {
    (Invoke-MgGraphRequest -Method GET -Uri "$Graph/servicePrincipals(appId='$GraphAppId')?`$select=id" -OutputType PSObject).id
}

function Split-Scope($Grant) { if ($Grant) { "$($Grant.scope)" -split '\s+' | Where-Object { $_ } } }
