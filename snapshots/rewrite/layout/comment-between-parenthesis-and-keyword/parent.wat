(component
  ( (;a;) core module $M (export "m") (import "./m.wat"))
  (component ((;b;) export "x") ((;c;) import "./c.wat"))
  (import "y" ( (;d;) external-id "./c.wat") ( (;e;) component $Y ...))
  (core instance (instantiate $M))
  (instance (instantiate $Y))
)
