{% if s.tenant.is_none() %}    # Your tenant's id: Entra admin center > Overview.
    [Parameter(Mandatory = $true)] [guid] $TenantId{% endif %}
