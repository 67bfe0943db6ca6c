(component
  (type $size u32)
  (component
    (import "grow" (func (param "by" $sizes)))
  )
)
