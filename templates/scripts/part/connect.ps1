Set-StrictMode -Version Latest
$ErrorActionPreference = 'Stop'
# Whatever goes wrong ends here: the reason on the error stream, exit code 2.
trap { [Console]::Error.WriteLine("Stopped: $($_.Exception.Message)"); exit 2 }

$Graph = 'https://graph.microsoft.com/v1.0'
$GraphAppId = '{{ crate::domain::remedy::permissions::GRAPH_APP_ID }}'
$ClientId = '{{ s.client_id }}'
{% if let Some(tenant) = s.tenant %}$TenantId = '{{ tenant }}'
{% endif %}$Permissions = @(
{% for one in s.permissions.iter() %}    @{ Name = '{{ one.name }}'; Id = '{{ one.id }}' }
{% endfor %})

# Signs in for this run only, with these rights and no others, and makes sure that it is the right organisation.
function Connect-Organisation([string[]] $Scopes) {
    Connect-MgGraph -TenantId $TenantId -Scopes $Scopes -ContextScope Process -NoWelcome
    $guid = [guid]::Empty
    if ([guid]::TryParse($TenantId, [ref] $guid) -and (Get-MgContext).TenantId -ne $TenantId) {
        throw "signed in to $((Get-MgContext).TenantId), but this script is for $TenantId"
    }
}

# All pages of a list.
function Get-List([string] $Uri) {
    $items = @()
    while ($Uri) {
        $page = Invoke-MgGraphRequest -Method GET -Uri $Uri -OutputType PSObject
        $items += @($page.value | Where-Object { $null -ne $_ })
        $more = $page.PSObject.Properties['@odata.nextLink']
        $Uri = if ($more) { $more.Value } else { '' }
    }
    $items
}

function Send-Json([string] $Method, [string] $Uri, $Body) {
    Invoke-MgGraphRequest -Method $Method -Uri $Uri -Body (ConvertTo-Json $Body -Depth 6) -ContentType 'application/json' -OutputType PSObject
}
