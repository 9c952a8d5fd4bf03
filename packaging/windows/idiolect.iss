; The installer of Windows: for one user, without an administrator, without a network.
; build_setup.py compiles it and defines AppVersion, FileVersion, Program, Icon and SetupName; Sign
; where it is to be signed. Inno Setup 6.3 or newer, which knows x64compatible.

#ifndef AppVersion
  #error Run packaging/windows/build_setup.py, which says which version this is.
#endif

; OpenVoice would be what the program is started with to open a voice file. While it has no such
; command, this is undefined, and no file is associated. In Inno's quotes, for instance:
; #define OpenVoice 'window --voice ""%1""'

[Setup]
; Never change it: Windows knows the installed program by it, and upgrades what bears it.
AppId={{6C1E8F0B-8D1C-4E0A-9B5E-3F5C0D7A2B94}
AppName=Idiolect
AppVersion={#AppVersion}
AppVerName=Idiolect {#AppVersion}
AppPublisher=Idiolect
VersionInfoVersion={#FileVersion}
SetupIconFile={#Icon}
OutputBaseFilename={#SetupName}
LicenseFile=..\..\LICENSE

; {autopf} is the user's own folder of programs, since no administrator is asked for.
PrivilegesRequired=lowest
DefaultDirName={autopf}\Idiolect
DisableProgramGroupPage=yes
DisableDirPage=auto
UsePreviousAppDir=yes
UsePreviousTasks=yes

ArchitecturesAllowed=x64compatible
ArchitecturesInstallIn64BitMode=x64compatible
; Windows 10 1809, the oldest that Qt 6 runs on.
MinVersion=10.0.17763

; A running program is asked to close; every word is saved within a second of being typed.
CloseApplications=yes
CloseApplicationsFilter=*.exe,*.dll,*.pyd
RestartApplications=no

Compression=lzma2/max
SolidCompression=yes
LZMAUseSeparateProcess=yes
WizardStyle=modern
ShowLanguageDialog=auto
UninstallDisplayName=Idiolect
UninstallDisplayIcon={app}\idiolect.exe
#ifdef OpenVoice
ChangesAssociations=yes
#endif
#ifdef Sign
SignTool=idiolect
SignedUninstaller=yes
#endif

[Languages]
Name: "en"; MessagesFile: "compiler:Default.isl"
Name: "de"; MessagesFile: "compiler:Languages\German.isl"
Name: "es"; MessagesFile: "compiler:Languages\Spanish.isl"
Name: "fr"; MessagesFile: "compiler:Languages\French.isl"
; Inno Setup does not ship this one; it is taken where somebody has put it beside the others.
#if FileExists(AddBackslash(CompilerPath) + "Languages\ChineseSimplified.isl")
Name: "zh"; MessagesFile: "compiler:Languages\ChineseSimplified.isl"
#endif

[Tasks]
Name: "desktopicon"; Description: "{cm:CreateDesktopIcon}"; GroupDescription: "{cm:AdditionalIcons}"; Flags: unchecked
#ifdef OpenVoice
Name: "voicefiles"; Description: "{cm:AssocFileExtension,Idiolect,.gguf}"; Flags: unchecked
#endif

[InstallDelete]
; What an older version had and this one has not would stay, and be loaded.
Type: filesandordirs; Name: "{app}\_internal"

[Files]
Source: "{#Program}\idiolect.exe"; DestDir: "{app}"; Flags: ignoreversion
Source: "{#Program}\idiolect-cli.exe"; DestDir: "{app}"; Flags: ignoreversion
Source: "{#Program}\_internal\*"; DestDir: "{app}\_internal"; Flags: ignoreversion recursesubdirs createallsubdirs

[Icons]
Name: "{autoprograms}\Idiolect"; Filename: "{app}\idiolect.exe"
Name: "{autodesktop}\Idiolect"; Filename: "{app}\idiolect.exe"; Tasks: desktopicon

#ifdef OpenVoice
[Registry]
; Models end in .gguf, too: Idiolect is one choice of several, never the default.
Root: HKA; Subkey: "Software\Classes\.gguf\OpenWithProgids"; ValueType: string; ValueName: "Idiolect.Voice"; ValueData: ""; Flags: uninsdeletevalue; Tasks: voicefiles
Root: HKA; Subkey: "Software\Classes\Idiolect.Voice"; ValueType: string; ValueName: ""; ValueData: "Idiolect voice"; Flags: uninsdeletekey; Tasks: voicefiles
Root: HKA; Subkey: "Software\Classes\Idiolect.Voice\DefaultIcon"; ValueType: string; ValueName: ""; ValueData: "{app}\idiolect.exe,0"; Tasks: voicefiles
Root: HKA; Subkey: "Software\Classes\Idiolect.Voice\shell\open\command"; ValueType: string; ValueName: ""; ValueData: """{app}\idiolect.exe"" {#OpenVoice}"; Tasks: voicefiles
#endif

[Run]
Filename: "{app}\idiolect.exe"; Description: "{cm:LaunchProgram,Idiolect}"; Flags: nowait postinstall skipifsilent

; There is no [UninstallDelete]: the person's data lie in %LOCALAPPDATA%\Idiolect, or where they chose,
; and stay.
