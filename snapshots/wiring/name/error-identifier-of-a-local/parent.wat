(component
  (core module
    (func $swap (param $left i32) (param $right i32) (result i32 i32)
      (local.get $rihgt)
      (local.get $left))
  )
)
