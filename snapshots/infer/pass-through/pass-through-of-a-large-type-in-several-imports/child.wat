(component
  (import "t" (type $r (sub resource)))
  (type $large (tuple u8 u16 u32 u64 s8 s16 s32 (own $r) string))
  (import "f" (func (param "a" $large)))
  (import "g" (func (result (option $large))))
  (import "i" (instance (export "h" (func (param "a" $large))))))
