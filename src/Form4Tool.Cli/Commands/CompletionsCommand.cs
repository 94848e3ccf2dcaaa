using System.CommandLine;
using Form4Tool.Cli.Hosting;

namespace Form4Tool.Cli.Commands;

/// <summary><c>form4 completions SHELL</c>: a script that makes a shell complete commands, options and their values.</summary>
/// <remarks>The scripts ask the program itself through the library's <c>[suggest]</c> directive, so they never go stale.</remarks>
internal static class CompletionsCommand
{
    public static Command Create(CliContext context)
    {
        var shell = new Argument<string>("SHELL") { Description = "bash, zsh, fish or powershell." };
        shell.AcceptOnlyFromAmong("bash", "zsh", "fish", "powershell");
        var command = new Command("completions", "Prints a script with which a shell completes form4's commands and options.") { shell };
        command.SetAction(parsed =>
        {
            parsed.InvocationConfiguration.Output.Write(Script(parsed.GetValue(shell)!));
            return ExitCode.Success;
        });
        return command;
    }

    private static string Script(string shell) => shell switch
    {
        "bash" => """
            # eval "$(form4 completions bash)"
            _form4() {
                local IFS=$'\n'
                COMPREPLY=($(compgen -W "$(form4 "[suggest:${COMP_POINT}]" "${COMP_LINE}" 2>/dev/null)" -- "${COMP_WORDS[COMP_CWORD]}"))
            }
            complete -o default -F _form4 form4

            """,
        "zsh" => """
            #compdef form4
            # eval "$(form4 completions zsh)", or as a file _form4 in a folder of $fpath
            _form4() {
                local -a found
                found=("${(@f)$(form4 "[suggest:${CURSOR}]" "${BUFFER}" 2>/dev/null)}")
                compadd -a found
                _files
            }
            if [ "${funcstack[1]}" = _form4 ]; then _form4; else compdef _form4 form4; fi

            """,
        "fish" => """
            # form4 completions fish | source
            complete -c form4 -a '(form4 "[suggest:"(commandline -C)"]" (commandline -cp) 2>/dev/null)'

            """,
        _ => """
            # form4 completions powershell | Out-String | Invoke-Expression
            Register-ArgumentCompleter -Native -CommandName form4 -ScriptBlock {
                param($word, $line, $cursor)
                form4 "[suggest:$cursor]" "$line" 2>$null | Where-Object { $_ -like "$word*" } |
                    ForEach-Object { [System.Management.Automation.CompletionResult]::new($_, $_, 'ParameterValue', $_) }
            }

            """,
    };
}
