(module (func (export "f") (result i32) i32.const 1001) (data "0123456789012345678901234567890123456789"))
