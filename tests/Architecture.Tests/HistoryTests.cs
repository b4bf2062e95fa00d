using System.Text.RegularExpressions;
using Mono.Cecil;
using Mono.Cecil.Cil;
using Xunit;

namespace TaskTracking.Architecture.Tests;

/// <summary>The history only grows: its code has no way to change or remove a row or a file.</summary>
public sealed partial class HistoryTests
{
    private const string History = "TaskTracking.Validation.Api.History";

    private static readonly string[] Changing =
    [
        "Update", "UpdateRange", "Remove", "RemoveRange", "Attach", "AttachRange", "ExecuteUpdate", "ExecuteUpdateAsync", "ExecuteDelete", "ExecuteDeleteAsync",
        "ExecuteSql", "ExecuteSqlAsync", "ExecuteSqlRaw", "ExecuteSqlRawAsync", "ExecuteSqlInterpolated", "ExecuteSqlInterpolatedAsync",
        "EnsureDeleted", "EnsureDeletedAsync", "set_State", "set_CurrentValue", "set_IsModified",
    ];

    [Fact]
    public void Rows_InTheHistory_AreNeverChanged() => Assert.Empty(Calls().SelectMany(c => ChangeIn(c.Method, c.Called)));

    [Theory]
    [InlineData("Microsoft.EntityFrameworkCore.DbContext", "Remove")]
    [InlineData("Microsoft.EntityFrameworkCore.EntityFrameworkQueryableExtensions", "ExecuteDeleteAsync")]
    [InlineData("Microsoft.EntityFrameworkCore.ChangeTracking.EntityEntry", "set_State")]
    public void ChangeIn_CallThatChangesARow_IsNamed(string type, string method) => Assert.Single(ChangeIn("m", $"{type}::{method}"));

    [Fact]
    public void ChangeIn_CallThatAddsARow_IsNone() => Assert.Empty(ChangeIn("m", "Microsoft.EntityFrameworkCore.DbContext::Add"));

    [Fact]
    public void Statements_InTheHistory_NeitherUpdateNorDelete() =>
        Assert.Empty(Methods().SelectMany(m => Texts(m).Where(t => Changes().IsMatch(t)).Select(t => $"{m.FullName}: {t[..Math.Min(60, t.Length)]}")));

    [Theory]
    [InlineData("DELETE FROM decisions", true)]
    [InlineData("update decisions set Code = ''", true)]
    [InlineData("REPLACE INTO decisions", true)]
    [InlineData("DROP TRIGGER x", true)]
    [InlineData("CREATE TRIGGER t BEFORE UPDATE ON decisions", false)]
    [InlineData("CREATE TRIGGER t BEFORE DELETE ON decisions", false)]
    [InlineData("SELECT Code FROM decisions", false)]
    public void Changes_Statement_IsToldApart(string sql, bool changes) => Assert.Equal(changes, Changes().IsMatch(sql));

    // The vault sweeps its unfinished files; a backup removes its own ".part" and ".copy". Nothing else deletes.
    [Fact]
    public void Files_InTheHistory_AreDeletedUnfinishedOnly() =>
        Assert.Equal(
            ["Backups.BackupArchive", "Backups.BackupFolder", "Backups.CopiedDatabase", "Files.FileVault"],
            Calls().Where(c => c.Called is "System.IO.File::Delete" or "System.IO.Directory::Delete" or "System.IO.FileSystemInfo::Delete" or "System.IO.DirectoryInfo::Delete")
                .Select(c => c.Method.Split(' ')[1].Split("::")[0].Split('/')[0][(History.Length + 1)..]).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal));

    private static IEnumerable<string> ChangeIn(string method, string called) =>
        called.StartsWith("Microsoft.EntityFrameworkCore.", StringComparison.Ordinal) && Changing.Contains(called[(called.IndexOf("::", StringComparison.Ordinal) + 2)..], StringComparer.Ordinal)
            ? [$"{method} calls {called}"] : [];

    private static IEnumerable<(string Method, string Called)> Calls() => Methods().SelectMany(m => m.Body.Instructions
        .Select(i => i.Operand).OfType<MethodReference>().Select(called => (m.FullName, $"{called.DeclaringType.GetElementType().FullName}::{called.Name}")));

    private static List<MethodDefinition> Methods()
    {
        var methods = House.Assembly("Validation.Api").MainModule.Types.Where(t => t.Namespace.StartsWith(History, StringComparison.Ordinal))
            .SelectMany(Everything).Where(m => m.HasBody).ToList();
        Assert.NotEmpty(methods);
        return methods;
    }

    private static IEnumerable<string> Texts(MethodDefinition method) =>
        method.Body.Instructions.Where(i => i.OpCode == OpCodes.Ldstr).Select(i => (string)i.Operand);

    private static IEnumerable<MethodDefinition> Everything(TypeDefinition type) => type.Methods.Concat(type.NestedTypes.SelectMany(Everything));

    [GeneratedRegex(@"(?<!BEFORE )\b(UPDATE|DELETE|REPLACE|DROP|ALTER|TRUNCATE)\s+(INTO|FROM|TABLE|TRIGGER|INDEX|OR|\w+\s+SET)\b", RegexOptions.IgnoreCase, 1000)]
    private static partial Regex Changes();
}
