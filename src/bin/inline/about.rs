//! What the command says of itself: completions for shells, and the manual page.

use crate::arguments::Arguments;
use clap::CommandFactory;
use clap_mangen::Man;

/// What is asked for, if anything is.
pub(super) fn requested(arguments: &Arguments) -> Option<Vec<u8>> {
    let mut command = Arguments::command();
    let mut text = Vec::new();
    if let Some(shell) = arguments.completions {
        clap_complete::generate(shell, &mut command, "inline", &mut text);
    } else if arguments.manual {
        let page = Man::new(command);
        page.render(&mut text).expect("memory can be written to");
    } else {
        return None;
    }
    Some(text)
}
