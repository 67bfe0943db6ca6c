(component
  (import "./setup.wat" (component $Setup ...))
  (import "./runner.wat" (component $Runner ...))
  (instance $setup (instantiate $Setup))
  (instance $runner (instantiate $Runner))
  (export "run" (func $runner "run"))
  (export ... (instance $setup))
)
