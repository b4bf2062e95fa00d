using Xunit;

namespace TaskTracking.Tools.Tests;

public sealed class PrivateFolderTests
{
    [Fact]
    public async Task WriteAsync_File_IsOursAloneAndGoneAfterwards()
    {
        string path;
        using (var folder = new PrivateFolder())
        {
            path = await folder.WriteAsync("in.pdf", new byte[] { 1, 2, 3 }, CancellationToken.None);

            Assert.Equal([1, 2, 3], await File.ReadAllBytesAsync(path));
            Assert.Equal(
                UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute,
                new DirectoryInfo(folder.Path).UnixFileMode);
        }

        Assert.False(Directory.Exists(Path.GetDirectoryName(path)));
    }
}
