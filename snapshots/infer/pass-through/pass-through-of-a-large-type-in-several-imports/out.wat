(component
  (import "t" (type $t (sub resource)))
  (type $tuple-2 (tuple u8 u16 u32 u64 s8 s16 s32 (own $t) string))
  (import "f" (func $f (param "a" $tuple-2)))
  (import "g" (func $g (result (option $tuple-2))))
  (import "i" (instance $i
    (type $tuple (tuple u8 u16 u32 u64 s8 s16 s32 (own $t) string))
    (export "h" (func (param "a" $tuple)))
  ))
  (component $Child
    (import "t" (type $r (sub resource)))
    (type $large (tuple u8 u16 u32 u64 s8 s16 s32 (own $r) string))
    (import "f" (func (param "a" $large)))
    (import "g" (func (result (option $large))))
    (import "i" (instance (export "h" (func (param "a" $large))))))
  (component $inner
    (import "t" (type $r (sub resource)))
    (type $large (tuple u8 u16 u32 u64 s8 s16 s32 (own $r) string))
    (import "f" (func (param "a" $large)))
    (import "g" (func (param "a" $large))))
  (component $outer
    (import "t" (type $t-2 (sub resource)))
    (type $tuple (tuple u8 u16 u32 u64 s8 s16 s32 (own $t-2) string))
    (import "f" (func $f-2 (param "a" $tuple)))
    (import "g" (func $g-2 (param "a" $tuple)))
    (instance (instantiate $inner
      (with "t" (type $t-2))
      (with "f" (func $f-2))
      (with "g" (func $g-2)))))
  (instance (instantiate $Child
    (with "t" (type $t))
    (with "f" (func $f))
    (with "g" (func $g))
    (with "i" (instance $i)))))
