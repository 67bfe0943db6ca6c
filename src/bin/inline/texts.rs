//! What the command says about itself: explanations of diagnostics, which are sections of a chapter of the guide, and the end of `--help`.

use clap::builder::PossibleValuesParser;

/// The chapter of the guide with a section for each code.
const DIAGNOSTICS: &str = include_str!("../../guide/diagnostics.md");

/// Returns each code with its section, in order of the codes.
fn sections() -> impl Iterator<Item = (&'static str, &'static str)> {
    let sections = DIAGNOSTICS.split("\n## `").skip(1);
    sections.filter_map(|section| section.split_once('`'))
}

/// Returns the parser of a code.
pub(super) fn codes() -> PossibleValuesParser {
    sections().map(|(code, _)| code).collect::<Vec<_>>().into()
}

/// Returns all codes, one per line, with the first sentence of each section.
pub(super) fn list() -> String {
    let width = sections().map(|(code, _)| code.len()).max().unwrap_or(0);
    let line = |(code, section): (&str, &str)| {
        let summary = section.trim_start().lines().next().unwrap_or_default();
        format!("{code:width$}  {summary}\n")
    };
    sections().map(line).collect()
}

/// Returns the section of a code as plain text, with examples indented.
pub(super) fn section(code: &str) -> String {
    let found = sections().find(|(other, _)| *other == code);
    let (_, section) = found.expect("the parser accepts only codes of sections");
    let mut text = format!("{code}\n\n");
    let mut is_example = false;
    for line in section.trim().lines() {
        match line {
            _ if line.starts_with("```") => is_example = !is_example,
            _ if line.starts_with("<!--") => {}
            _ if is_example => text.push_str(&indented(line, 4)),
            _ => text.extend([line, "\n"]),
        }
    }
    text
}

// The end of `--help`.

const EXAMPLES: &str = "\
inline parent.wat > out.wat                      # bundle as text
inline parent.wat -o out.wasm                    # bundle as a binary
inline parent.wat --dep child=build/child.wasm   # name the file of an import
inline parent.wat --expand                       # fill in each `...`
inline app.wasm --plug adder.wasm -o out.wasm    # supply imports by exports
inline --init app.wasm adder.wasm                # print a parent of two files
inline parent.wat -o out.wasm --check            # fail if out.wasm is out of date
inline '*/parent.wat' -o '{dir}/out.wat'         # bundle many parents
inline --explain file-not-found                  # explain an error
";

const EXIT_STATUS: &str = "\
0  success
1  there is no bundle, or a check failed
2  the command line is wrong
";

const COMPLETIONS: &str = "\
inline --completions bash > ~/.local/share/bash-completion/completions/inline
inline --completions zsh > \"${fpath[1]}/_inline\"
inline --completions fish > ~/.config/fish/completions/inline.fish
inline --completions powershell >> $PROFILE
";

const MANUAL: &str = "\
inline --manual > ~/.local/share/man/man1/inline.1
";

/// The parts behind the options, in `--help` and in the manual page.
pub(super) const NOTES: [(&str, &str); 4] = [
    ("Examples", EXAMPLES),
    ("Exit status", EXIT_STATUS),
    ("Install completions", COMPLETIONS),
    ("Install the manual page", MANUAL),
];

/// Returns the end of `--help`.
pub(super) fn notes() -> String {
    let notes = NOTES.map(|(heading, lines)| format!("{heading}:\n{}", indented(lines, 2)));
    notes.join("\n")
}

/// Returns lines behind `width` spaces.
fn indented(lines: &str, width: usize) -> String {
    let lines = lines.lines();
    let indent = |line| format!("{:width$}{line}\n", "");
    lines.map(indent).collect()
}
