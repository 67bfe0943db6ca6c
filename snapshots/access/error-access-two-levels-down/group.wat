(component
  (import "fs" (instance $fs ...))
  (import "./team.wat" (component $Team ...))
  (instance $team (instantiate $Team (with "files" (instance $fs))))
)
