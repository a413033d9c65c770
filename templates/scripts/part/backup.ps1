
# The file for the way back. One that is there already is added to: what it says of the time before stays true.
function Read-Backup([string] $Kind) {
    $kept = Get-Content -LiteralPath $Backup -Raw | ConvertFrom-Json
    if ($kept.kind -ne $Kind -or $kept.tenant -ne (Get-MgContext).TenantId -or $kept.app -ne $ClientId) {
        throw "$Backup is of another organisation, app or script"
    }
    $kept
}
function Write-Backup($Kept) { ConvertTo-Json $Kept -Depth 6 | Set-Content -LiteralPath $Backup -Encoding UTF8 }
