use clap::CommandFactory as _;

use super::*;

fn parse(line: &str) -> Result<Cli, clap::Error> {
    Cli::try_parse_from(line.split_whitespace())
}

#[test]
fn the_tree_of_commands_is_sound() {
    Cli::command().debug_assert();
}

#[test]
fn every_command_has_help_with_an_example() {
    fn walk(command: &clap::Command, path: &str) {
        for sub in command.get_subcommands() {
            let path = format!("{path} {}", sub.get_name());
            assert!(sub.get_about().is_some(), "{path} does not say what it does");
            let leaf = sub.get_subcommands().next().is_none();
            let example = sub.get_after_help().is_some_and(|help| help.to_string().contains("consentdesk"));
            assert!(example || !leaf || command.get_after_help().is_some(), "{path} has no example");
            walk(sub, &path);
        }
    }
    walk(&Cli::command(), "consentdesk");
}

#[test]
fn wrong_usage_is_told_apart_from_failure() {
    for line in
        ["consentdesk token --role root", "consentdesk token --ttl 1s", "consentdesk token --ttl soon", "consentdesk nonsense"]
    {
        assert_eq!(parse(line).unwrap_err().exit_code(), 2, "{line}");
    }
    assert!(parse("consentdesk token --role admin --ttl 30d --config x.toml").is_ok());
    assert!(parse("consentdesk webhook send - --url https://desk.example").is_ok());
    assert!(parse("consentdesk config default").is_ok());
}

#[test]
fn the_base_of_links_is_the_public_one_or_the_bound_one() {
    let base = |variables: &[(&str, &str)]| {
        let environment = variables.iter().map(|(name, value)| (format!("CONSENTDESK_{name}"), (*value).to_owned())).collect();
        let settings = Config::load(&Sources { file: None, environment }, Secrets::Leave).unwrap().settings;
        base_url(&settings).map(|url| join(&url, "/x").to_string())
    };
    assert_eq!(base(&[]).as_deref(), Some("http://127.0.0.1:8080/x"));
    assert_eq!(base(&[("SERVER__LISTEN", "0.0.0.0:80")]).as_deref(), Some("http://127.0.0.1/x"));
    assert_eq!(base(&[("SERVER__LISTEN", "[::]:81")]).as_deref(), Some("http://[::1]:81/x"));
    assert_eq!(base(&[("SERVER__LISTEN", "127.0.0.1:0")]), None);
    assert_eq!(base(&[("SERVER__PUBLIC_URL", "https://a.example/desk/")]).as_deref(), Some("https://a.example/desk/x"));
}
