(component $M
  (import "./leaf.wat" (component $L ...))
  (type $t u8)
  (component (alias outer $M $t (type)))
  (export "l" (component $L))
)
