//! What the command says about itself: explanations of diagnostics, completions for shells, and the manual page.

use crate::arguments::Arguments;
use crate::texts::{self, NOTES};
use clap::{Arg, ArgAction, Command, CommandFactory};
use clap_mangen::Man;
use std::io;

/// Returns the text that the arguments ask for instead of a bundle, if any.
pub(super) fn requested(arguments: &Arguments) -> Option<Vec<u8>> {
    let mut command = Arguments::command();
    if let Some(code) = &arguments.explain {
        let text = code.as_deref().map_or_else(texts::list, texts::section);
        return Some(text.into_bytes());
    }
    let mut text = Vec::new();
    if let Some(shell) = arguments.completions {
        clap_complete::generate(shell, &mut command, "inline", &mut text);
    } else if arguments.manual {
        manual(command, &mut text).expect("memory can be written to");
    } else {
        return None;
    }
    Some(text)
}

fn manual(command: Command, page: &mut Vec<u8>) -> io::Result<()> {
    let synopsis = synopsis(&command);
    let man = Man::new(command.mut_args(|option| option.hide_short_help(false)));
    man.render_title(page)?;
    man.render_name_section(page)?;
    page.extend(b".SH SYNOPSIS\n.nh\n.ad l\n");
    page.extend(synopsis.as_bytes());
    page.extend(b".ad\n.hy\n");
    man.render_description_section(page)?;
    let mut options = Vec::new();
    man.render_options_section(&mut options)?;
    // The headings of options become parts of one section.
    let options = String::from_utf8_lossy(&options).replace("\n.SH ", "\n.SS ");
    let options = options.replacen("\n.SS OPTIONS", "\n.SH OPTIONS", 1);
    page.extend(options.as_bytes());
    for (heading, lines) in NOTES {
        let heading = heading.to_uppercase();
        page.extend(format!(".SH {heading}\n.nf\n{}.fi\n", verbatim(lines)).as_bytes());
    }
    man.render_version_section(page)
}

/// Returns the synopsis: every option with its value, and the parents.
fn synopsis(command: &Command) -> String {
    let options = command.get_opts().map(synopsis_of);
    let options: String = options.collect();
    format!(".B inline\n{options}[\\fIPARENT\\fR]...\n")
}

/// Returns an option as `[-o|--output FILE]`, on a line of its own.
fn synopsis_of(option: &Arg) -> String {
    let short = option.get_short().map(|short| format!("-{short}"));
    let long = option.get_long().map(|long| format!("--{long}"));
    let names = [short, long].into_iter().flatten();
    let names = names.map(|name| format!("\\fB{}\\fR", verbatim(&name)));
    let names = names.collect::<Vec<_>>().join("|");
    let is_flag = !option.get_action().takes_values();
    let values = option.get_value_names().filter(|_| !is_flag);
    let value = values.map_or_else(String::new, |values| {
        let value = format!("\\fI{}\\fR", verbatim(&values.join(" ")));
        match option
            .get_num_args()
            .is_some_and(|count| count.min_values() == 0)
        {
            true => format!("\\ [{value}]"),
            false => format!("\\ {value}"),
        }
    });
    let more = match option.get_action() {
        ArgAction::Append => "...",
        _ => "",
    };
    format!("[{names}{value}]{more}\n")
}

/// Escapes text for the manual page.
fn verbatim(text: &str) -> String {
    let text = text.replace('\\', "\\e").replace('-', "\\-");
    text.replace('\'', "\\(aq").replace('`', "\\(ga")
}
