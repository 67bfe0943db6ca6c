(component
  (import "./provider.wat" (component $Provider ...))
  (import "./user.wat" (component $User ...))
  (import "./other.wat" (component $Other ...))
  (instance $other (instantiate $Other))
  (instance $lines (instantiate $User
    (with ... (instance $other))
    ...
  ))
  (instance $line (instantiate $User (with ... (instance $other)) ...))
  (export "lines" (instance $lines))
  (export "line" (instance $line))
)
