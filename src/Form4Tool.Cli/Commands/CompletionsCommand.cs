using System.CommandLine;
using Form4Tool.Cli.Hosting;
using Form4Tool.Cli.Reporting;

namespace Form4Tool.Cli.Commands;

/// <summary><c>form4 completions SHELL</c>: a script that makes a shell complete commands, options and their values.</summary>
/// <remarks>The scripts ask the program itself (<see cref="CompletionAnswer"/>), so they never go stale.</remarks>
internal static class CompletionsCommand
{
    private static readonly string[] Shells = ["bash", "zsh", "fish", "powershell"];

    public static Command Create(CliContext context)
    {
        var shell = new Argument<string>("SHELL") { HelpName = "SHELL", Description = "bash, zsh, fish or powershell." };
        shell.CompletionSources.Add(Shells);
        shell.Validators.Add(result =>
        {
            if (result.Tokens is [{ Value: var word }] && !Shells.Contains(word))
                result.AddError($"There are completions for bash, zsh, fish and powershell, not '{word}'.{Suggestion.For(word, Shells)}");
        });
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
            # In ~/.bashrc: eval "$(form4 completions bash)"
            _form4() {
                local kind word cur="${COMP_WORDS[COMP_CWORD]}" IFS=$'\n'
                COMPREPLY=()
                {
                    read -r kind
                    while IFS=$'\t' read -r word _; do
                        # Where bash takes the equals sign for the end of a word, only what follows it is replaced.
                        if [[ $word == --*=* && $COMP_WORDBREAKS == *=* ]]; then word="${word#*=}"; fi
                        COMPREPLY+=("$word")
                    done
                } < <(form4 '[complete]' "${COMP_WORDS[@]:1:COMP_CWORD-1}" ":$cur" 2>/dev/null)
                if [[ $kind == files ]]; then
                    if [[ $cur == '=' ]]; then cur=; fi
                    compopt -o filenames 2>/dev/null
                    COMPREPLY+=($(compgen -f -- "$cur"))
                fi
            }
            complete -F _form4 form4

            """,
        "zsh" => """
            #compdef form4
            # In ~/.zshrc, behind 'autoload -Uz compinit && compinit': eval "$(form4 completions zsh)"
            # Or as a file _form4 in a folder of $fpath, before compinit runs.
            _form4() {
                local -a lines found
                local kind line
                lines=("${(@f)$(form4 '[complete]' "${(@Q)words[2,CURRENT-1]}" ":${(Q)words[CURRENT]}" 2>/dev/null)}")
                kind=$lines[1]
                for line in "${(@)lines[2,-1]}"; do
                    found+=("${${line%%$'\t'*}//:/\\:}:${line#*$'\t'}")
                done
                (( $#found )) && _describe -t values form4 found
                if [[ $kind == files ]]; then
                    compset -P '--*='
                    _files
                fi
            }
            if [[ "${funcstack[1]}" == _form4 ]]; then
                _form4
            elif (( $+functions[compdef] )); then
                compdef _form4 form4
            else
                print -u2 "form4: zsh completes nothing before compinit: put 'autoload -Uz compinit && compinit' above this line."
            fi

            """,
        "fish" => """
            # In ~/.config/fish/config.fish: form4 completions fish | source
            function __form4_complete
                set -l before (commandline -opc)
                set -l word (commandline -ct)
                set -l lines (form4 '[complete]' $before[2..-1] ":$word" 2>/dev/null)
                test (count $lines) -gt 1; and printf '%s\n' $lines[2..-1]
                if test "$lines[1]" = files
                    set -l option (string match -r -- '^--[^=]*=' $word)
                    for file in (__fish_complete_path (string replace -r -- '^--[^=]*=' '' $word))
                        echo "$option$file"
                    end
                end
            end
            complete -c form4 -f -a '(__form4_complete)'

            """,
        _ => """
            # In $PROFILE: form4 completions powershell | Out-String | Invoke-Expression
            Register-ArgumentCompleter -Native -CommandName form4 -ScriptBlock {
                param($word, $ast, $cursor)
                $before = @($ast.CommandElements | Select-Object -Skip 1 | Where-Object { $_.Extent.EndOffset -lt $cursor } |
                    ForEach-Object { $_.ToString().Trim([char[]]"'`"") })
                $kind, $lines = @(form4 '[complete]' @before ":$word" 2>$null)
                if ($kind -eq 'files') {
                    # PowerShell itself completes names of files where nothing is given, but not behind an equals sign.
                    if ($word -notmatch '^(--[^=]+=)(.*)$') { return }
                    $option = $Matches[1]
                    foreach ($file in [System.Management.Automation.CompletionCompleters]::CompleteFilename($Matches[2])) {
                        [System.Management.Automation.CompletionResult]::new(
                            $option + $file.CompletionText, $file.ListItemText, 'ParameterValue', $file.ToolTip)
                    }
                    return
                }
                if (-not $lines) { return '' }          # and this keeps it from that
                foreach ($line in $lines) {
                    $found, $meaning = $line -split "`t", 2
                    $told = if ($meaning) { $meaning } else { $found }
                    [System.Management.Automation.CompletionResult]::new($found, $found, 'ParameterValue', $told)
                }
            }

            """,
    };
}
