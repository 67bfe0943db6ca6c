(component
  (type $t (variant (case "a") (case "b" u8)))
  (export "t" (type $t))
)
