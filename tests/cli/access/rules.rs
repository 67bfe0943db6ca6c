//! Rules that are made of what a table says.

use super::many::doubling;
use super::{codes, parent, table};

/// The names in a table, as rules: each instance, with each import and function of its rows that it has access to or not.
fn rows(table: &str) -> Vec<(String, String, String)> {
    let mut lines = table.lines();
    let header = lines.next().expect("there is a header");
    let column = |title: &str| header.find(title).expect("it has the column");
    let (imports, access) = (column("import"), column("access"));
    let mut rows = Vec::new();
    let mut instance = String::new();
    for line in lines.take_while(|line| !line.is_empty()) {
        let cell = |from: usize, to: usize| line[from..to].trim().to_owned();
        let own = cell(0, imports);
        if !own.is_empty() {
            instance = own;
        }
        let what = cell(imports, access);
        let kind = line[access..].to_owned();
        if what.starts_with("all ") || what.starts_with("the other ") {
            continue;
        }
        match what.rsplit_once(": ") {
            Some((import, functions)) => {
                let functions = functions.split(", ").map(|it| format!("{import}#{it}"));
                rows.extend(functions.map(|it| (instance.clone(), it, kind.clone())));
            }
            None => rows.push((instance.clone(), what, kind)),
        }
    }
    rows
}

/// The same text with a `*` in place of each part in turn.
fn starred(name: &str) -> Vec<String> {
    let is_end = |c: char| "/:#@.]".contains(c);
    let mut all = vec![name.to_owned(), "*".to_owned()];
    let parts: Vec<&str> = name.split_inclusive(is_end).collect();
    for at in 0..parts.len() {
        let end = if parts[at].ends_with(is_end) {
            &parts[at][parts[at].len() - 1..]
        } else {
            ""
        };
        all.push([&parts[..at].concat(), "*", end, &parts[at + 1..].concat()].concat());
    }
    all
}

#[test]
fn each_row_of_a_table_can_be_turned_into_a_rule() {
    let odd = r#"(component
        (import "a:b/c@0.2.1" (instance $host
          (export "r" (type $r (sub resource)))
          (export "[method]r.write" (func (param "self" (borrow $r))))
          (export "[static]r.move" (func)) (export "read" (func))))
        (import "x" (implements "i:j/k@1.2.3") (instance $x (export "f" (func))))
        (component $C (import "a" (func (param "x" u32)) ) )
        (component $D
          (import "i" (instance $i (export "r" (type $r (sub resource))) (export "[method]r.write" (func (param "self" (borrow $r))))))
          (import "f" (func $f))
          (core func (canon lower (func $i "[method]r.write")))
          (component $Idle) (instance $"?{}[x]=y" (instantiate $Idle)) (instance (instantiate $Idle)))
        (instance $a=b (instantiate $D (with "i" (instance $host)) (with "f" (func $x "f"))))
        (instance $"[a]*{b}?" (instantiate $D (with "i" (instance $host)) (with "f" (func $host "read")))))"#;
    let mut tried = 0;
    for text in [
        odd.to_owned(),
        parent(r#"(instance $u (instantiate $User (with "a" (instance $host))))"#),
        doubling(3),
    ] {
        for (instance, import, access) in rows(&table(&text)) {
            for (instance, import) in starred(&instance)
                .into_iter()
                .map(|it| (it, import.clone()))
                .chain(
                    starred(&import)
                        .into_iter()
                        .map(|it| (instance.clone(), it)),
                )
            {
                let rule = format!("{instance}={import}");
                let codes = codes(&text, &rule);
                let is_denied = codes.contains(&"access-denied");
                let is_exact = !rule.contains('*');
                let is_had = access == "calls" || access == "passes on";
                assert!(
                    codes.iter().all(|code| *code == "access-denied"),
                    "{rule}: {codes:?}"
                );
                assert!(is_denied || !is_had, "`{rule}` is for `{access}`");
                assert!(
                    !is_exact || is_denied == is_had,
                    "`{rule}` is for `{access}`"
                );
                tried += 1;
            }
        }
    }
    assert!(tried > 200, "{tried}");
}
