//! A new migration must rebuild the program, which embeds them all.
fn main() {
    println!("cargo::rerun-if-changed=migrations");
}
