using System.Diagnostics;
using System.Globalization;
using System.Text;

namespace JourneyKit.Tool.Git;

/// <summary>The objects of a repository, all of them read through one process of git.</summary>
internal sealed class GitObjects(GitProgram git, string folder) : IDisposable
{
    private Process? process;

    /// <summary>Reads an object.</summary>
    /// <param name="id">Its id.</param>
    /// <param name="mostBytes">How many bytes to read at the most; the others are passed over.</param>
    /// <returns>Its bytes; null where the repository does not have it.</returns>
    public byte[]? Read(string id, int mostBytes = int.MaxValue)
    {
        process ??= Start();
        var input = process.StandardInput.BaseStream;
        input.Write(Encoding.ASCII.GetBytes(id + "\n"));
        input.Flush();
        var output = process.StandardOutput.BaseStream;
        var head = HeadFrom(output).Split(' ');
        if (head is not [_, _, var size] || !long.TryParse(size, NumberStyles.None, CultureInfo.InvariantCulture, out var length))
        {
            return head[^1] == "missing" ? null : throw new Refusal($"git cannot read the object {id}: {string.Join(' ', head)}");
        }

        var bytes = new byte[Math.Min(length, mostBytes)];
        output.ReadExactly(bytes);
        PassOver(output, length - bytes.Length + 1);
        return bytes;
    }

    public void Dispose()
    {
        if (process is null)
        {
            return;
        }

        // It ends where its input ends.
        process.StandardInput.Close();
        process.WaitForExit();
        process.Dispose();
    }

    private Process Start()
    {
        var started = git.Start(folder, ["cat-file", "--batch"]);
        started.ErrorDataReceived += static (_, _) => { };
        started.BeginErrorReadLine();
        return started;
    }

    private static string HeadFrom(Stream output)
    {
        var line = new StringBuilder();
        for (int next; (next = output.ReadByte()) != '\n';)
        {
            line.Append(next < 0 ? throw new Refusal("git ended while it was reading objects") : (char)next);
        }

        return line.ToString();
    }

    private static void PassOver(Stream output, long count)
    {
        var buffer = new byte[81_920];
        while (count > 0)
        {
            var length = output.Read(buffer, 0, (int)Math.Min(buffer.Length, count));
            count -= length > 0 ? length : throw new Refusal("git ended while it was reading objects");
        }
    }
}
