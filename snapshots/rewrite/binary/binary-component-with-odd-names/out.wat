(component
  (component $C
    (core module $same (;0;))
    (core module $"#core-module1 same" (@name "same") (;1;))
    (core module $"\u{a}(; \u{22})" (;2;))
  )
  (instance (instantiate $C))
)
