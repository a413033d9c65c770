use super::*;

#[test]
fn layers_are_peeled_whatever_their_order() {
    for (input, expected) in [
        ("a%3A+b+c+AADSTS1", "a: b c AADSTS1"),
        ("error%253a%2Bx%2By", "error: x y"),
        ("x%25253Ay", "x:y"),
        ("login_hint=kim%2Bnew@contoso.com", "login_hint=kim+new@contoso.com"),
        (r#"{\\\"error\\\":\\\"x\\\"}"#, r#"{"error":"x"}"#),
        (r"one\r\ntwo\\r\\nthree", "one two three"),
        ("&amp;quot;a&#39;b&#x27;&amp;amp;", "\"a'b'&"),
        ("&lt;b&gt;Need&lt;/b&gt; admin", "Need admin"),
        ("<p class=x>Need</p>\n<kim@contoso.com>", "Need <kim@contoso.com>"),
        ("iden=\r\ntity", "identity"),
        ("“a” ‘b’ ：１\u{200b}", "\"a\" 'b' :1"),
        ("%7B%22error%22%3A%22a%5Cu0026b%22", "{\"error\":\"a&b\""),
        ("50%", "50%"),
        ("%zz%", "%zz%"),
        ("C:\\mail", "C:\\mail"),
    ] {
        assert_eq!(View::of_text(input).text(), expected, "{input}");
    }
}

#[test]
fn base64_is_opened_where_it_plainly_hides_an_error() {
    use base64::{Engine as _, engine::general_purpose::URL_SAFE_NO_PAD};
    let hidden = URL_SAFE_NO_PAD.encode("Message: AADSTS90094: only an administrator can grant this to the app");
    assert!(View::of_text(&format!("err={hidden}")).text().contains("AADSTS90094: only an"));
    assert!(View::of_text(&format!("x={}", &hidden[..61])).text().contains("AADSTS90094: only an"));
}

#[test]
fn lower_case_keeps_offsets() {
    let view = View::of_text("È NECESSARIA: ÅÖÜ ß İ x");
    assert_eq!(view.lower(), "è necessaria: åöü ß İ x");
    assert_eq!(view.text().len(), view.lower().len());
}
