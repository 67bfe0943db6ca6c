(component
  (type $t (variant (case "a" u32)))
  (export "t" (type $t))
)
