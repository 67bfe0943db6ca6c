(component
  (; ‏ 31m ;) (import "./a؜.wat" (component)) (; ‎ ;)
)
