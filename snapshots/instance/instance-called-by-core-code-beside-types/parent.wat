(component
  (import "./child.wat" (instance $child (export "run" (func))))
  (core func $run (canon lower (func $child "run")))
  (type $p' (record (field "x" u32)))
  (export $p "p" (type $p'))
)
