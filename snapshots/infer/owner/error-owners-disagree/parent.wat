(component
  (import "t1" (instance $t1 ...))
  (import "t2" (instance $t2 ...))
  (import "draw" (instance $draw ...))
  (import "./painter.wasm" (component $Painter ...))
  (instance $p1 (instantiate $Painter
    (with "demo:paint/types" (instance $t1))
    (with "demo:paint/draw" (instance $draw))))
  (instance $p2 (instantiate $Painter
    (with "demo:paint/types" (instance $t2))
    (with "demo:paint/draw" (instance $draw))))
)
