(component
  (component $Inner
    (import "part" (external-id "./part.wat") (component $Part))
    (export "part" (component $Part))
  )
  (import "part" (external-id "./part.wat") (component $Part))
  (import "./code.wat" (instance $code ...))
  (core func (canon lower (func $code "run")))
)
