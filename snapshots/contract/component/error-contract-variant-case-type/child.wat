(component
  (type $t (variant (case "a" s32)))
  (export "t" (type $t))
)
