namespace Skype4Net.Tool.Running;

/// <summary>A line at the bottom of the screen that is being written.</summary>
internal interface IScreenLine
{
    void Hide();

    void Show();
}
