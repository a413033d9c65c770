use std::borrow::Cow;

use base64::{Engine as _, engine::general_purpose};
use proptest::prelude::*;
use serde_json::{Value, json};

use super::{redact, redact_text};

const CANARY: &str = "zQ7-kanarienvogel_9Xy";

#[test]
fn what_a_diagnosis_needs_stays() {
    for text in [
        "AADSTS50126: Error validating credentials due to invalid username or password.\r\nTrace ID: cbc452b9-e94a-42f1-9a0b-aff43fc82800\r\nCorrelation ID: d4a4c23f-1e83-4062-91c4-a04923fb9901\r\nTimestamp: 2020-08-03 14:51:07Z",
        "https://app.example/cb?error=access_denied&error_subcode=cancel&error_description=AADSTS65004%3a+User+declined+to+consent",
        r#"{"error":"invalid_grant","error_codes":[50076],"suberror":"basic_action","error_uri":"https://login.microsoftonline.com/error?code=50076"}"#,
        r#"{"error":{"code":"MailboxNotEnabledForRESTAPI","message":"REST API is not yet supported for this mailbox."}}"#,
        "ODataError(code='ErrorAccessDenied', message='Access is denied. Check credentials and try again.')",
        "invalid token: AADSTS700082: The refresh token: expired",
        "WWW-Authenticate: Bearer realm=\"\", authorization_uri=\"https://login.microsoftonline.com/common/oauth2/authorize\", error=\"invalid_token\"",
        "GET https://graph.microsoft.com/v1.0/users/kim@acme.com.au/mailFolders?$select=id",
        "scope=Mail.ReadWrite Calendars.ReadWrite offline_access User.Read&grant_type=authorization_code&tenant=contoso.onmicrosoft.com",
        "Error code: ECONNRESET, status: 503, code: 0x80070005",
        "session_state=5f7e4a8c-1b1a-4b7e-9d0a-1c1f0d7b8a11",
        "Invalid client secret provided. Ensure the secret being sent is the client secret value, for app '72f988bf-86f1-41af-91ab-2d7cd011db47'.",
        "client_assertion_type=urn%3Aietf%3Aparams%3Aoauth%3Aclient-assertion-type%3Ajwt-bearer",
        r#"{"subError":"bad_token","correlationId":"0dae32bc-dab5-42dd-a648-56068fd78669"}"#,
        "Exception mapped to error code: Microsoft.AzureAD.Telemetry.Diagnostics.ServiceException: AADSTS65001: The user",
        "Authorization : Bearer [removed]\nx",
        "code: Some(\n    \"InvalidAuthenticationToken\",\n), code=undefined",
        "unsupported+required+device+state:+domain_joined.",
        "----------------------------------------------------------------------------------------------------",
    ] {
        assert_eq!(redact_text(text).replace("Authorization : [removed]\n", "Authorization : Bearer [removed]\n"), text);
    }
}

#[test]
fn shapes_are_known_without_a_name() {
    let pem = format!("-----BEGIN PRIVATE KEY-----\n{}\n-----END PRIVATE KEY-----", "MIIEvQ".repeat(12));
    let basic = format!("Basic {}", general_purpose::STANDARD.encode(format!("kim:{CANARY}")));
    let wrapped = general_purpose::STANDARD.encode(format!("grant_type=x&client_secret={CANARY}&scope=y"));
    let opaque = "aB3dE5fG7h".repeat(9);
    for secret in [
        "eyJ0eXAiOiJKV1QiLCJhbGciOiJSUzI1NiJ9.eyJzdWIiOiIxIn0.c2lnbmF0dXJl",
        "0.AXEA-_abcdefghij.AgABBAIAAADW6jl31mB3T7ugrWTT8pFe",
        "M.C507_BL2.2.U.-Cabcdefg*hijk!lmnop$$",
        "M.R3_BAY.-CXabcdefghijklmnop",
        "abc8Q~ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefgh",
        "https://kim:hunter2@proxy.example/",
        "Bearer abc123def456ghi789",
        "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw",
        &pem,
        &basic,
        &wrapped,
        &opaque,
    ] {
        let text = format!("AADSTS50076 before {secret} after");
        let clean = redact_text(&text);
        assert!(clean.contains("[removed]") && clean.starts_with("AADSTS50076 before ") && clean.ends_with(" after"), "{clean}");
        let core = secret.split([' ', '/']).next_back().unwrap_or(secret);
        assert!(core.is_empty() || !clean.contains(core), "{clean}");
    }
}

#[test]
fn the_neighbours_of_a_secret_stay() {
    for (text, clean) in [
        ("code=0.AXEAsecret&error=access_denied", "code=[removed]&error=access_denied"),
        (
            "x?next=https%3A%2F%2Fa%3Fcode%3DSecret1%26error%3Dcancel&b=1",
            "x?next=https%3A%2F%2Fa%3Fcode%3D[removed]%26error%3Dcancel&b=1",
        ),
        (
            "next=a%253Fcode%253DSecret1%2526error%253Dcancel%26c%3D1",
            "next=a%253Fcode%253D[removed]%2526error%253Dcancel%26c%3D1",
        ),
        (r#"{"access_token":"a\"b","error":"x"}"#, r#"{"access_token":"[removed]","error":"x"}"#),
        (
            r#"{\"url\":\"https:\/\/x?code=Secret1\",\"error\":\"x\"}"#,
            r#"{\"url\":\"https:\/\/x?code=[removed]\",\"error\":\"x\"}"#,
        ),
        ("{'code': ['Secret1'], 'error': ['x']}", "{'code': [removed], 'error': ['x']}"),
        ("map[code:[Secret1] error:[x]]", "map[code:[removed] error:[x]]"),
        ("Params { code: Some(\"Secret1\"), error: None }", "Params { code: [removed], error: None }"),
        ("code=SuperSecretWord&error=x", "code=[removed]&error=x"),
        ("{code=InvalidAuthenticationToken, code=Secret1}", "{code=InvalidAuthenticationToken, code=[removed]}"),
        ("{\"code\":\"SECRETWORD\"}", "{\"code\":\"[removed]\"}"),
        ("a%63ode=x?c%6Fde=Secret1&b", "a%63ode=x?c%6Fde=[removed]&b"),
        ("{code=Secret1, error=x}", "{code=[removed], error=x}"),
        ("Authorization: Bearer Secret1 AADSTS50076", "Authorization: [removed] AADSTS50076"),
        ("Cookie: a=Secret1; b=Secret2\r\nHost: x", "Cookie: [removed]\r\nHost: x"),
        (
            "<input type=\"hidden\" name=\"code\" value=\"Secret1\" />",
            "<input type=\"hidden\" name=\"code\" value=\"[removed]\" />",
        ),
        ("<wsse:Password>hunter2</wsse:Password>", "<wsse:Password>[removed]</wsse:Password>"),
        ("curl --client-secret Secret1 --verbose", "curl --client-secret [removed] --verbose"),
        ("('password', 'hunter two') failed", "('password', '[removed]') failed"),
        ("password=p%26w&error=x", "password=[removed]&error=x"),
    ] {
        assert_eq!(redact_text(text), clean, "{text}");
    }
}

#[test]
fn json_is_gone_through_to_the_leaves_and_the_keys() {
    let mut value = json!({
        "code": "0.AXEAsecret", "password": 12345, "error": {"code": "ErrorAccessDenied", "innerError": {"code": 50076}},
        "access_token": {"value": CANARY}, "params": [["code", CANARY], {"name": "code", "value": CANARY}],
        format!("client_secret={CANARY}"): 1, "list": [format!("a {{\"id_token\": \"{CANARY}\"}}")],
        "refresh_token": null,
    });
    redact(&mut value);
    let text = value.to_string();
    assert!(!text.contains(CANARY) && !text.contains("12345") && !text.contains("0.AXEA"), "{text}");
    assert_eq!(value["error"], json!({"code": "ErrorAccessDenied", "innerError": {"code": 50076}}));
    assert_eq!(value["refresh_token"], Value::Null);
}

#[test]
fn soft_line_breaks_do_not_hide_the_rest_of_a_secret() {
    let padding = "x".repeat(60);
    let text = format!("{padding} client_secret=3Dfirst=\r\nsecond&error=3Dx");
    assert_eq!(redact_text(&text), format!("{padding} client_secret=[removed]&error=3Dx"));
}

#[test]
fn hostile_text_takes_linear_time() {
    let began = std::time::Instant::now();
    for part in [
        "token=",
        "token:\"",
        "token=(",
        "%25",
        "\\",
        "&amp;",
        "code:'",
        "Bearer ",
        "-----BEGIN PRIVATE KEY-----",
        "a://",
        "eyJ",
        "aaaa\n",
        "{[(<",
    ] {
        let text = part.repeat(65_536 / part.len());
        let _ = redact_text(&text);
    }
    // Debug builds on a busy machine need about a second; a quadratic scan would need minutes.
    assert!(began.elapsed() < std::time::Duration::from_secs(20), "{:?}", began.elapsed());
}

fn percent(text: &str) -> String {
    use std::fmt::Write as _;
    text.bytes().fold(String::new(), |mut out, b| {
        if b.is_ascii_alphanumeric() {
            out.push(char::from(b));
        } else {
            let _ = write!(out, "%{b:02X}");
        }
        out
    })
}

fn quoted(text: &str) -> String {
    Value::from(text).to_string()
}

/// The forms in which frameworks and libraries print a parameter.
fn planted(form: usize, key: &str) -> String {
    match form {
        0 => format!("https://app.example/cb?{key}={CANARY}&error=access_denied"),
        1 => format!("error=access_denied#{key}={CANARY}"),
        2 => format!("{{\"error\":\"access_denied\",\"{key}\":\"{CANARY}\"}}"),
        3 => format!("{{'{key}': '{CANARY}', 'error': 'access_denied'}}"),
        4 => format!("map[{key}:[{CANARY}] error:[access_denied]]"),
        5 => format!("{key}: {CANARY}\r\nerror: access_denied"),
        6 => format!("[{key}={CANARY}, error=access_denied]"),
        7 => format!("{key} = \"{CANARY}\"; error = access_denied"),
        8 => format!("Form {{ {key}: Some(\"{CANARY}\"), error: access_denied }}"),
        9 => format!("{{:{key}=>\"{CANARY}\", :error=>\"access_denied\"}}"),
        13 => format!("{{\"headers\":\"{key}: {CANARY}\\r\\nerror: access_denied\"}}"),
        14 => format!("access_denied {}", general_purpose::STANDARD.encode(format!("{key}={CANARY}&a=b"))),
        15 => format!("<{key}>{CANARY}</{key}> access_denied"),
        16 => format!("[[\"{key}\", \"{CANARY}\"], [\"error\", \"access_denied\"]]"),
        17 => format!("{{\"name\":\"{key}\",\"value\":\"{CANARY}\"}}, access_denied"),
        18 => format!("curl --{key} {CANARY} access_denied"),
        10 => format!("<input name=\"{key}\" value=\"{CANARY}\"/> access_denied"),
        11 => format!("array('{key}' => '{CANARY}', 'error' => 'access_denied')"),
        _ => format!("access_denied ({key}={CANARY})"),
    }
}

const KEYS: &[&str] = &[
    "code",
    "access_token",
    "refresh_token",
    "id_token",
    "client_secret",
    "client_assertion",
    "assertion",
    "password",
    "passwd",
    "pwd",
    "code_verifier",
    "device_code",
    "api_key",
    "accessToken",
    "X-Auth-Token",
    "DB_PASSWORD",
    "client_info",
    "sig",
    "clientSecret",
];

proptest! {
    #![proptest_config(ProptestConfig { cases: 400, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn no_canary_survives_any_form_under_any_layers(
        form in 0..19_usize, key in 0..KEYS.len(), layers in proptest::collection::vec(0..3_u8, 0..4), tree in 0..3_u8,
    ) {
        let mut text = planted(form, KEYS[key]);
        for layer in &layers {
            text = match layer {
                0 => percent(&text),
                1 => quoted(&text),
                _ => text.replace('&', "&amp;").replace('"', "&quot;"),
            };
        }
        let mut value = match tree {
            0 => Value::from(text.clone()),
            1 => json!({"data": [{"error": text.clone()}]}),
            _ => json!({text.clone(): [text.clone()]}),
        };
        redact(&mut value);
        let clean = value.to_string();
        prop_assert!(!clean.contains("kanarienvogel"), "{text} -> {clean}");
        prop_assert!(clean.contains("access_denied") || clean.contains("access%"), "{text} -> {clean}");
        let mut again = value.clone();
        redact(&mut again);
        prop_assert_eq!(again, value);
    }

    #[test]
    fn any_text_comes_out_stable(text in "[\\x00-\\x7Fé]{0,80}|(code|token|password|[=:&%\\\\\"'\\[\\](){}<>, ]|%3D|%22|\\\\\"|[a-z0-9]){0,40}") {
        let once = redact_text(&text).into_owned();
        prop_assert!(matches!(redact_text(&once), Cow::Borrowed(_)) || redact_text(&once) == once, "{once:?} -> {:?}", redact_text(&once));
    }
}
